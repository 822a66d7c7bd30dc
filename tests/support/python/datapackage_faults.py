"""Prints, as a JSON list, what frictionless finds wrong in the Data Package whose path it reads."""

import json
import sys

from frictionless import validate

report = validate(sys.stdin.read())
faults = [error.message for error in report.errors]
faults += [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
json.dump({"tables": len(report.tasks), "faults": faults}, sys.stdout)
