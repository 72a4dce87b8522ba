"""Served discovery: what a request asks, which objections fit it, what the file says of earlier complaints."""
