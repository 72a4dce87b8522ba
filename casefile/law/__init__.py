"""The law as data: rules with cite, dates, mark and source; code holds no state's rule."""
