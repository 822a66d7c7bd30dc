"""What Schemathesis does here besides its own checks: real values, a check for leaks, and a count of the answers."""

import atexit
import json
import os
import re
from collections import Counter

import graphql
import schemathesis
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.graphql import nodes
from schemathesis.graphql.checks import GraphQLClientError, GraphQLServerError

LEAKS = [re.compile(pattern) for pattern in json.loads(os.environ["LEAKS"])]
# Statuses with which a service may say that it cannot answer right now, with their codes.
EXCUSES = {503: {"OVERLOADED", "UNAVAILABLE"}, 504: {"TIMEOUT"}}

counts = Counter()
codes = Counter()
operations = Counter()
slowest = 0.0

schemathesis.graphql.scalar("Year", st.integers(min_value=1990, max_value=2024).map(nodes.Int))


class FromTheStart(graphql.Visitor):
    """Most lists are asked for from their start: a cursor made of nothing is refused, which soon says nothing new."""

    def enter_argument(self, node, *_):
        # A value of another kind is a fault that Schemathesis put there, and waits for its refusal.
        text = node.value.value if isinstance(node.value, graphql.StringValueNode) else None
        made_up = node.name.value == "after" and text is not None and len(text) % 7 != 3
        return graphql.REMOVE if made_up else graphql.IDLE


@schemathesis.hook
def map_body(context, body):
    return graphql.visit(body, FromTheStart())


@schemathesis.check
def is_sound(ctx, response, case):
    """No fault of the service, no leak, and errors with a code and a message."""
    global slowest
    slowest = max(slowest, response.elapsed)
    counts["requests"] += 1
    operations[case.operation.label] += 1
    text = response.text
    body = response.json()
    errors = body.get("errors", [])
    found = [error["extensions"]["code"] for error in errors]
    codes.update(set(found))
    excused = EXCUSES.get(response.status_code, set())
    assert response.status_code < 500 or set(found) <= excused, f"status {response.status_code}"
    if response.status_code < 500:
        try:
            not_a_server_error(ctx, response, case)
        except (GraphQLClientError, GraphQLServerError):
            # A value that is refused, or an id that is not there: what may not be among them is told below.
            pass
    assert "INTERNAL" not in found, "a fault of the service"
    assert all(error["message"].strip() for error in errors), "an error without a message"
    assert errors or body.get("data") is not None, "neither data nor errors"
    if response.status_code < 400:
        counts["executed"] += 1
    if not errors:
        counts["answered"] += 1
    sent = json.dumps(case.body) if not isinstance(case.body, (str, bytes)) else str(case.body)
    for leak in LEAKS:
        match = leak.search(text)
        assert match is None or leak.search(sent), f"leaks {match.group(0)!r}"


@atexit.register
def tell():
    with open(os.environ["FIGURES"], "w", encoding="utf-8") as file:
        json.dump({**counts, "codes": codes, "operations": len(operations), "slowest": slowest}, file)
