"""Reads a GraphML or GEXF file from standard input and writes what is in it to standard output as JSON.

{"tree": [tag, attributes, text, children], "nodes": {id: data}, "links": {id: [from, to, data]},
"directed": bool}: the elements as they stand, and the graph as networkx reads it.
"""

import io
import json
import sys
import xml.etree.ElementTree as ET

import networkx as nx

GEXF = "http://gexf.net/1.3"
# networkx 3.4.2 reads GEXF up to 1.2draft. What is used of 1.3 here reads the same there, so namespace
# and version are swapped for the reading alone.
GEXF_DRAFT = "http://www.gexf.net/1.2draft"


def main():
    text = sys.stdin.buffer.read().decode()
    graph = gexf(text) if GEXF in text else graphml(text)
    links = gexf_links(graph) if GEXF in text else graphml_links(graph)
    json.dump(
        {
            "tree": tree(ET.fromstring(text)),
            "nodes": dict(graph.nodes(data=True)),
            "links": links,
            "directed": graph.is_directed(),
        },
        sys.stdout,
    )


def tree(element):
    # Line breaks between the elements are layout.
    text = "" if len(element) else element.text or ""
    return [element.tag, element.attrib, text, [tree(child) for child in element]]


def graphml(text):
    return nx.read_graphml(io.BytesIO(text.encode()), force_multigraph=True)


def graphml_links(graph):
    return {key: [source, target, data] for source, target, key, data in graph.edges(keys=True, data=True)}


def gexf(text):
    older = text.replace(f'xmlns="{GEXF}"', f'xmlns="{GEXF_DRAFT}"').replace('version="1.3"', 'version="1.2"')
    return nx.read_gexf(io.BytesIO(older.encode()))


def gexf_links(graph):
    return {data.pop("id"): [source, target, data] for source, target, data in graph.edges(data=True)}


main()
