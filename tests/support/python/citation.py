"""Validates the CITATION.cff it reads with cffconvert, and prints it as a citation; fails where it is not valid."""

import sys

from cffconvert import Citation

citation = Citation(sys.stdin.read())
citation.validate()
print(citation.as_apalike())
