"""The steps from one version's tables to the next; they travel inside the package."""
