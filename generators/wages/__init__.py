"""The wage loss as a workbook that proves itself: summary, days, pay periods, papers."""
