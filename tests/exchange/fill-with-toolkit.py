"""Fills the targets of an XLIFF 2 file with their sources in capitals, and notes it, by the Translate Toolkit: FROM TO."""

import sys

from translate.storage import xliff2


def in_capitals(element):
    for at, child in enumerate(element.sub):
        if isinstance(child, str):
            element.sub[at] = child.upper()
        else:
            in_capitals(child)
    return element


store = xliff2.Xliff2File.parsefile(sys.argv[1])
for unit in store.units:
    if not unit.target:
        unit.rich_target = [in_capitals(part.copy()) for part in unit.rich_source]
        unit.marktranslated()
        unit.addnote("In capitals")
store.savefile(sys.argv[2])
