"""Papers that belong to no kind: what gets into an envelope by chance."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    AGUIRRE,
    Paper,
    Person,
    sheet,
    trs,
    us,
)


def fax_cover(p: Person) -> Paper:
    """Return a cover sheet that came alone."""
    html = f"""<h1 style="font-size:40pt;letter-spacing:14px">FAX</h1><table style="font-size:14pt">{trs([('To:', AGUIRRE), ('Fax:', '845-555-0190'), ('From:', 'Copy Room, Harbor Print &amp; Ship'), ('Date:', us(p.day(30))), ('Pages:', '12 including cover')])}</table><hr><p style="font-size:13pt">Comments: as discussed, rest to follow. Line was busy twice.</p><p class=s style="margin-top:300px">The documents accompanying this transmission may contain confidential information. If you are not the intended recipient, please notify the sender and destroy all copies.</p>"""
    return Paper(sheet(html, margin="1in"), {})


def postcard(p: Person) -> Paper:
    """Return an advertisement of gutters."""
    html = f"""<div style="border:8px solid #363;padding:30px;text-align:center"><h1 style="font:bold 34pt Lato;color:#363">FREE GUTTER CHECK!</h1><p style="font-size:18pt">Leaves in your gutters? Evergreen Home Pros will clean, mend or replace them.</p><p style="font-size:26pt"><b>$99 OFF</b> any job over $600</p><p>Call 614-555-0100 before the snow flies. Licensed, bonded, friendly.</p><p class=s>Offer good in Deer Lick County. One coupon to a household. Not valid with any other offer.</p></div><p style="margin:60px 0 0 55%">PRSRT STD<br>{p.first} {p.last} or Current Resident<br>{p.address}</p>"""
    return Paper(sheet(html, margin="0.8in", font="13pt/1.5 Lato"), {})


def parking_receipts(p: Person) -> Paper:
    """Return two tickets of a car park, copied on one sheet."""
    one = "<pre>   CANAL PLAZA GARAGE\n   LEVEL 2  LANE 4\n\nIN   {a} 09:02\nOUT  {a} 11:47\n\nFEE         $ 14.00\nPAID CARD   $ 14.00\nCHANGE      $  0.00\n\nTHANK YOU - DRIVE SAFELY\nTICKET {b}</pre>"
    cut = "border:1px dashed #777;width:250px;padding:14px;"
    html = f"""<div style="display:flex;gap:60px;margin:60px 20px"><div style="{cut}transform:rotate(-2deg)">{one.format(a=us(p.day(80)), b=p.no('00####'))}</div><div style="{cut}transform:rotate(3deg)">{one.format(a=us(p.day(94)), b=p.no('01####'))}</div></div>"""
    return Paper(sheet(html, font="11pt/1.4 'DejaVu Sans Mono'"), {})


def library_card(p: Person) -> Paper:
    """Return a library's reminder of books."""
    html = f"""<p><b>Stonebrook Public Library</b><br>Circulation Desk</p><p>{us(p.day(12))}</p><p>Patron: {p.short}</p><p>The following titles are ready on the hold shelf:</p><ul><li>A Field Guide to Eastern Ferns</li><li>Bread in Twelve Lessons</li></ul><p>Holds are kept for seven days. The branch closes at 5 on Fridays. Bring this slip and your card.</p><p class=s>Friends of the Library book sale: first Saturday of the month.</p>"""
    return Paper(sheet(html, font="13pt/1.6 FreeSerif", margin="1in"), {})
