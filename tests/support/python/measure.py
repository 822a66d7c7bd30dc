"""Measures a network with networkx, by the definitions of docs/rules.md.

Reads {"nodes": [id], "links": [[one, other, weight]], "communities": [[id]]} from standard input and
writes the measures to standard output, both as JSON.
"""

import json
import sys

import networkx as nx


def main():
    given = json.load(sys.stdin)
    graph = nx.Graph()
    graph.add_nodes_from(given["nodes"])
    graph.add_weighted_edges_from(given["links"])
    json.dump(
        {
            "degree": dict(graph.degree()),
            "weightedDegree": dict(graph.degree(weight="weight")),
            "betweenness": nx.betweenness_centrality(graph),
            "closeness": nx.closeness_centrality(graph),
            "eigenvector": nx.eigenvector_centrality(graph, max_iter=100_000, tol=1e-12, weight="weight"),
            "modularity": nx.community.modularity(graph, given["communities"], weight="weight"),
            "louvain": louvain(graph),
            "density": nx.density(graph),
            "components": nx.number_connected_components(graph),
            "bridges": sorted(sorted(bridge) for bridge in nx.bridges(graph)),
            "cutNodes": sorted(nx.articulation_points(graph)),
        },
        sys.stdout,
    )


def louvain(graph):
    """The modularity that networkx's own Louvain finds, at best of ten seeds."""
    found = (nx.community.louvain_communities(graph, weight="weight", seed=seed) for seed in range(10))
    return max(nx.community.modularity(graph, communities, weight="weight") for communities in found)


main()
