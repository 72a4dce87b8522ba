"""Layouts of many kinds to try the readers on: `python -m tests.benchmarks.corpus.draw FOLDER [--kind KIND]`."""
