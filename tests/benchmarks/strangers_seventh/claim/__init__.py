"""Papers of the gatehouse: work, cover, the road, the court and the office, by another hand."""
