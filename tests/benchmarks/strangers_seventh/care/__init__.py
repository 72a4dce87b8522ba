"""Papers of the care side, of offices and layouts that no other set has."""
