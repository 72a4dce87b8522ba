"""What runs, when, in what order: settings, wiring, Prefect, the command line."""
