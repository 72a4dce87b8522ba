"""The half about the claim: employment, insurance, police, courts and the firm's own papers."""
