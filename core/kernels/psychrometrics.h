#pragma once

/// Moist air over water. Every function keeps the over-water form below 0 degC, as SITE_MODEL 2.1 does:
/// cooling plant sees no difference. Arguments outside the stated validity extrapolate smoothly; none returns
/// NaN inside -200..100 degC.
namespace wattplan::kernels {

/// Saturation vapour pressure over water [hPa] at a temperature [degC].
/// e_s = 6.112 exp(17.62 T / (243.12 + T)); WMO-No. 8 (2018), Annex 4.B; valid -45..60 degC.
double saturationPressure(double temperature);

/// Station pressure [hPa] at an elevation [m] in the ICAO standard atmosphere.
/// p = 1013.25 (1 - 2.25577e-5 z)^5.25588; ICAO Doc 7488 (1993); valid -1000..11000 m.
double standardPressure(double elevation);

/// Dew point [degC] of air whose vapour pressure [hPa] is above zero: the inverse of saturationPressure().
/// T_dp = 243.12 x / (17.62 - x), x = ln(e / 6.112); WMO-No. 8 (2018), Annex 4.B.
double dewPoint(double vapourPressure);

/// Vapour pressure [hPa] of air whose dry-bulb and wet-bulb [degC] a psychrometer shows at a station pressure
/// [hPa]: e = e_s(T_wb) - 0.000662 (1 + 0.00115 T_wb) p (T_db - T_wb); WMO-No. 8 (2018), Annex 4.B. Not
/// positive where no air is that dry.
double psychrometerVapour(double dryBulb, double wetBulb, double stationPressure);

/// Wet-bulb temperature [degC], to 1e-9 K, of air at a dry-bulb temperature [degC], a vapour pressure [hPa]
/// of zero up to saturation, and a station pressure [hPa]. Root of e_s(T_wb) - 0.000662 (1 + 0.00115 T_wb) p
/// (T_db - T_wb) = e; WMO-No. 8 (2018), Annex 4.B, aspirated psychrometer; valid -45..60 degC. A vapour
/// pressure above saturation gives the dry-bulb temperature.
double wetBulb(double dryBulb, double vapourPressure, double stationPressure);

}  // namespace wattplan::kernels
