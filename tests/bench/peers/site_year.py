#!/usr/bin/env python3
"""Weather and twenty loads of one site and technology by the numpy peer of the tests; prints milliseconds."""
import os
import sys
import time

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "..", "..", "tools"))
import site_year_peer as peer  # noqa: E402

catalog = os.path.join(here, "..", "..", "..", "resources", "catalog")
site = next(row for row in peer.rows(catalog, "sites.csv") if row["id"] == "n-virginia")
cooling = next(row for row in peer.rows(catalog, "cooling.csv") if row["id"] == "air_side_econ")


def year():
    weather = peer.weather(site)
    for twentieth in range(1, 21):
        pue, water, _ = peer.site_year(cooling, weather, twentieth / 20)
        pue.mean(), pue.max(), water.mean()
        peer.by_month(pue, peer.MONTH_OF_HOUR), peer.by_month(water, peer.MONTH_OF_HOUR)


best = float("inf")
for _ in range(5):
    begin = time.process_time()
    year()
    best = min(best, time.process_time() - begin)
print(best * 1e3)
