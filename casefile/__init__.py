"""The words everyone shares. One word for one thing, in code, SQL and templates.

matter      one client's case; opened by an intake form
file        what was dropped: bytes with a name; its original stands in storage by its SHA-256
page        one page of a file: words with boxes, however it was read
document    a page range of a file with one kind
kind        what a document is: medical_bill, chart_note, lien_notice ...
record      the fields read from a document; unknown is None
source      the page and box that a value was read from
problem     a doubt that a person settles
claim       where one printed value of a generated document comes from
draft       a generated version that no attorney has released
specials    past medical expenses and lost earnings, each cited
lien        what a third party claims of the recovery
propounding party    who served discovery; the responding party answers
Bates       the running number of a page in the matter's productions
"""
