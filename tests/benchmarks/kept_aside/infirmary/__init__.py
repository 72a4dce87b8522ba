"""Papers of the infirmary: bills, benefits, notes, reports, liens and promises of the care side, by another hand."""
