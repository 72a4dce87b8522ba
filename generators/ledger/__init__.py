"""The ledger as a workbook that people open: by provider, by charge, set aside, payers, tie-out, the law."""
