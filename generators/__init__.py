"""A case file to Word, PDF, spreadsheets and binders: the only package that writes documents."""
