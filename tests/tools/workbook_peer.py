"""Reads and changes workbooks with openpyxl, and has LibreOffice compute them.

  workbook_peer.py recalculate WORKBOOK FOLDER [NAME=VALUE]...   forgets every computed value, sets named cells, and
                                                                has LibreOffice compute all formulas
  workbook_peer.py read WORKBOOK                                 names and cells as JSON
"""
import json
import pathlib
import subprocess
import sys

import openpyxl

# Without this LibreOffice believes the values that stand in a file of another program.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>
"""


def cells_of(book, name):
    sheet, place = book.defined_names[name].attr_text.rsplit("!", 1)
    return book[sheet.strip("'")][place.replace("$", "")]


def recalculate(workbook, folder, changes):
    folder = pathlib.Path(folder)
    book = openpyxl.load_workbook(workbook)  # formulas only: values are not kept
    for change in changes:
        name, value = change.split("=")
        cells_of(book, name).value = float(value)
    bare = folder / "bare.xlsx"
    book.save(bare)
    user = folder / "office"
    (user / "user").mkdir(parents=True, exist_ok=True)
    (user / "user" / "registrymodifications.xcu").write_text(SETTINGS)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{user}", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "computed"), str(bare)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder / "computed" / "bare.xlsx"


def read(workbook, formulas=False):
    book = openpyxl.load_workbook(workbook, data_only=not formulas)
    names = {}
    for defined in book.defined_names.definedName:
        found = cells_of(book, defined.name)
        names[defined.name] = ([cell.value for cell in found[0]] if isinstance(found, tuple) else found.value)
    sheets = {}
    for sheet in book.worksheets:
        sheets[sheet.title] = [[[cell.data_type, cell.value] for cell in row] for row in sheet.iter_rows()]
    return {"names": names, "order": book.sheetnames, "sheets": sheets}


if sys.argv[1] == "recalculate":
    result = read(recalculate(sys.argv[2], sys.argv[3], sys.argv[4:]))
else:
    result = read(sys.argv[2], formulas=True)
json.dump(result, sys.stdout, default=str)
