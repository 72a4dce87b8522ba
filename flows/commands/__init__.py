"""Commands of the terminal by topic; each module adds its own to the command line."""
