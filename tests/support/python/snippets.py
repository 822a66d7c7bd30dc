"""Runs the programs named on standard input, one path a line, each in its own folder and as a process of its own.

Writes {path: {"output": what it printed, "failure": what it wrote to standard error where it failed}} to standard
output as JSON. The processes are forks of this one, which has loaded pandas already: that takes most of the time of a
short program.
"""

import json
import os
import runpy
import sys
import tempfile
import traceback

import pandas  # noqa: F401


def main():
    paths = sys.stdin.read().split("\n")
    json.dump({path: ran(path) for path in paths if path}, sys.stdout)


def ran(path):
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as failure:
        child = os.fork()
        if child == 0:
            run_here(path, output, failure)
        _, status = os.waitpid(child, 0)
        return {"output": text_of(output), "failure": None if status == 0 else text_of(failure)}


def run_here(path, output, failure):
    code = 1
    try:
        os.chdir(os.path.dirname(path))
        os.dup2(output.fileno(), 1)
        os.dup2(failure.fileno(), 2)
        runpy.run_path(path, run_name="__main__")
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def text_of(file):
    file.seek(0)
    return file.read().decode()


main()
