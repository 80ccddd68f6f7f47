#!/usr/bin/python3
"""Second implementation of the weather and site-year equations of SITE_MODEL 2 to 4, in numpy.

It shares no code and, where there is a choice, no method with core/kernels: wet-bulb by bisection, monthly means
by solving for the mid-month values at once, and PUE and WUE hour by hour for each load. It wrote
tests/data/weather_year_peer.csv and tests/data/site_year_peer.csv:

    /usr/bin/python3 tests/tools/site_year_peer.py resources/catalog tests/data
"""
import csv
import os
import sys

import numpy as np

SITES = ("n-virginia", "ulanqab", "lulea", "shanghai", "phoenix", "singapore", "riyadh", "sao-paulo")
LOADS = (0.1, 0.4, 0.75, 1.0)
DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
END = np.cumsum(DAYS)
MIDDLE = END - DAYS / 2
MONTH_OF_DAY = np.repeat(np.arange(12), DAYS)
MONTH_OF_HOUR = np.repeat(MONTH_OF_DAY, 24)
NOON = np.arange(365) + 0.5
FRACTION = np.array([.88, .92, .95, .98, 1, .98, .91, .74, .55, .38, .23, .13,
                     .05, 0, 0, .06, .14, .24, .39, .50, .59, .68, .75, .82])


def saturation(t):
    return 6.112 * np.exp(17.62 * t / (243.12 + t))


def by_month(values, months):
    return np.array([values[months == m].mean() for m in range(12)])


def line(knots):
    return np.interp(NOON, MIDDLE, knots, period=365)


def hourly(daily):
    return np.interp((np.arange(8760) + 1) / 24, NOON, daily, period=365)


def solve_knots(target, shape, months):
    """Mid-month values whose curve, after `shape`, has the target's monthly means."""
    matrix = np.array([by_month(shape(line(unit)), months) for unit in np.eye(12)]).T
    return np.linalg.solve(matrix, target)


def bisect_wet_bulb(dry, vapour, pressure):
    low, high = dry - 80, dry.copy()
    for _ in range(60):
        mid = (low + high) / 2
        above = saturation(mid) - 0.000662 * (1 + 0.00115 * mid) * pressure * (dry - mid) > vapour
        high = np.where(above, mid, high)
        low = np.where(above, low, mid)
    return (low + high) / 2


def weather(site):
    monthly = lambda name: np.array([float(site[name % m]) for m in range(1, 13)])
    t, rh, swing = monthly("t_db_%02d_c"), monthly("rh_%02d_pct"), monthly("diurnal_swing_%02d_k")
    pressure = 1013.25 * (1 - 2.25577e-5 * float(site["elevation_m"])) ** 5.25588
    day = np.arange(365)
    signal = np.sqrt(2 / 3) * sum(np.sin(2 * np.pi * day / p + f)
                                  for p, f in ((3.7, 0), (6.9, 2.1), (13.3, 4.2)))
    signal = signal * (0.9 + 0.04 * (t.max() - t.min()) + 0.07 * (t.max() - t))[MONTH_OF_DAY]
    signal = signal - by_month(signal, MONTH_OF_DAY)[MONTH_OF_DAY]
    wanted = t - by_month(hourly(signal), MONTH_OF_HOUR)
    base = hourly(line(solve_knots(wanted, hourly, MONTH_OF_HOUR)) + signal)
    same = lambda daily: daily
    swing = np.repeat(line(solve_knots(swing, same, MONTH_OF_DAY)), 24)
    rh = np.repeat(line(solve_knots(rh, same, MONTH_OF_DAY)), 24)
    dry = base + 0.95 * swing * (FRACTION.mean() - np.tile(FRACTION, 365))
    humidity = np.minimum(100, rh * saturation(base) / saturation(dry))
    vapour = humidity / 100 * saturation(dry)
    x = np.log(vapour / 6.112)
    return dict(db=dry, rh=humidity, wb=bisect_wet_bulb(dry, vapour, pressure), dp=243.12 * x / (17.62 - x))


def side_power(c, side, w, heat, load):
    """Hourly cooling power and water of one heat side, and where it needs no compressor."""
    number = lambda key: float(c[key] or 0)
    mode = c["reject_mode_" + side]
    supply = number("supply_temp_air_c" if side == "air" else "supply_temp_c")
    rise, approach = number(f"delta_t_{side}_k"), number(f"approach_{side}_side_k")
    tower = number("approach_tower_k")
    flow = max(load, 0.4) / load
    f = number("delivery_fraction_" + side) * max(load, 0.4) ** (number("affinity_exponent") + 1) / load * heat
    one = np.ones(8760)
    if mode in ("dx", "ac", "wc"):
        x = one
    elif mode == "ase":
        x = np.clip((w["db"] + approach - supply) / rise, 0, 1)
        if c["economiser_dewpoint_limit_c"]:
            x = np.where(w["dp"] > number("economiser_dewpoint_limit_c"), 1, x)
    elif mode == "wse":
        x = np.clip((w["wb"] + tower + approach - (supply - number("approach_coil_k"))) / rise, 0, 1)
    elif mode == "iec":
        back, eps = supply + rise, number("wetbulb_effectiveness")
        dry = back - eps * (back - w["db"])
        x = np.clip((np.where(dry > supply, back - eps * (back - w["wb"]), dry) - supply) / rise, 0, 1)
    else:
        x = np.clip((w["db"] + approach - supply) / rise, 0, 1)
    if mode in ("dx", "ac", "iec", "dry"):
        sink = w["db"] + number("cond_offset_air_cooled_k")
    else:
        sink = w["wb"] + tower + number("cond_offset_wet_k")
    evaporating = supply - number(f"evap_offset_{side}_k")
    lift = np.maximum(np.maximum(number("t_cond_min_c"), sink) - evaporating, 6)
    cop = np.minimum(number("cop_cap"), number("carnot_fraction_eta") * (evaporating + 273.15) / lift)
    compressor = x * (heat + f) / (cop * (0.8 + 0.2 * min(load / 0.75, 1)))
    fan = 0 if mode in ("dx", "ac") else number("heat_reject_fan_fraction")
    if mode == "dry":
        fan = fan * np.clip((w["db"] + approach - supply + 10) / 10, 0.25, 1) ** 2
    reject = (fan + number("facility_pump_fraction_" + side)) * (heat + f + compressor) * flow
    wet = {"wse": heat + f + compressor, "wc": heat + f + compressor, "ase": x * (heat + f) + compressor,
           "iec": (1 - x) * (heat + f) * (w["db"] + approach > supply)}.get(mode, 0 * one)
    water = number("evap_l_per_kwh_heat") * (1 + 1 / (number("cycles_of_concentration") - 1)) * wet
    return f + compressor + reject, water, x <= 0


def site_year(c, w, load):
    number = lambda key: float(c[key] or 0)
    on_ups = load * number("ups_load_multiplier")
    ups = (number("ups_c0") + number("ups_c1") * on_ups + number("ups_c2") * on_ups ** 2) / on_ups
    transformer = (number("transformer_no_load") + number("transformer_load_loss") * load ** 2) / load
    distribution = number("distribution_loss_at_0p75") * load / 0.75
    standing = (number("misc_fraction") + number("overhead_fixed")) * 0.75 / load
    liquid = number("liquid_capture_fraction")
    power, water, free = side_power(c, "air", w, 1 - liquid + 0.5 * ups + 0.5 * distribution, load)
    if liquid > 0:
        more_power, more_water, more_free = side_power(c, "liquid", w, liquid, load)
        power, water, free = power + more_power, water + more_water, free & more_free
    pue = 1 + ups + transformer + distribution + standing + power * (1 + number("overhead_factor"))
    return pue, water, free


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(catalog, out):
    sites = {row["id"]: row for row in rows(catalog, "sites.csv")}
    with open(os.path.join(out, "weather_year_peer.csv"), "w", newline="") as hours, \
            open(os.path.join(out, "site_year_peer.csv"), "w", newline="") as years:
        hours = csv.writer(hours, lineterminator="\n")
        years = csv.writer(years, lineterminator="\n")
        hours.writerow(["site", "hour", "t_db_c", "rh_pct", "t_wb_c", "t_dp_c"])
        years.writerow(["site", "cooling", "load", "mean_pue", "peak_pue", "wue_l_per_kwh", "april_mean_pue",
                        "july_peak_pue", "july_wue_l_per_kwh", "free_hours"])
        for key in SITES:
            w = weather(sites[key])
            for h in range(0, 8760, 487):
                hours.writerow([key, h] + ["%.12g" % w[name][h] for name in ("db", "rh", "wb", "dp")])
            for c in rows(catalog, "cooling.csv"):
                for load in LOADS:
                    pue, water, free = site_year(c, w, load)
                    april, july = MONTH_OF_HOUR == 3, MONTH_OF_HOUR == 6
                    values = (pue.mean(), pue.max(), water.mean(), pue[april].mean(), pue[july].max(),
                              water[july].mean())
                    years.writerow([key, c["id"], load] + ["%.12g" % v for v in values] + [int(free.sum())])


if __name__ == "__main__":
    main(*sys.argv[1:3])
