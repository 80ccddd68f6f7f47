#!/usr/bin/env python3
"""Second implementation of the parameter and FLOP counts of MODEL 1.1, in plain Python on exact integers and fractions.

It shares no code with core/formulas: it lists the matrices of a layer one by one, rows times columns, and adds them
up. It wrote tests/data/architecture_peer.csv, one row for each model whose architecture is complete:

    python3 tests/tools/architecture_peer.py resources/catalog/models.csv tests/data/architecture_peer.csv
"""
import csv
import sys
from fractions import Fraction

NEEDED = ("layers", "hidden_size", "attention_heads", "head_dim", "vocab", "ffn_matrices", "tied_embeddings")
LENGTH = 8192  # tokens of the sequence in which the forward FLOP of a token are counted


def attention_matrices(m, relative):
    h, heads, d = m["hidden_size"], m["attention_heads"], m["head_dim"]
    if m["attention_kind"] == "mla":
        rope, value, latent = m["rope_dim"], m["v_head_dim"], m["kv_rank"]
        if m["q_rank"]:
            yield h, m["q_rank"]                       # down to the latent query
            yield m["q_rank"], heads * (d + rope)      # up to the heads
        else:
            yield h, heads * (d + rope)
        yield h, latent + rope                         # down to the latent key and value, and the shared position key
        yield latent, heads * (d + value)              # up to keys and values
        yield heads * value, h                         # output
        return
    yield h, heads * d                                 # query
    yield h, m["kv_heads"] * d                         # key
    yield h, m["kv_heads"] * d                         # value
    yield heads * d, h                                 # output
    if relative:
        yield h, heads * d                             # relative positions


def feed_forward(m, width):
    for _ in range(int(m["ffn_matrices"])):
        yield m["hidden_size"], width


def size(matrices):
    return sum(rows * columns for rows, columns in matrices)


def complete(m):
    if m["attention_kind"] in ("", "none", "hybrid") or not all(m[name] for name in NEEDED):
        return False
    if m["positional_params"] == "yes" and not m["context_length"]:
        return False
    special = ("rope_dim", "v_head_dim", "kv_rank") if m["attention_kind"] == "mla" else ("kv_heads",)
    if not all(m[name] for name in special):
        return False
    return bool(m["experts_active"] and m["expert_ffn_width"]) if m["experts"] else bool(m["ffn_width"])


def count(m, experts_counted):
    """Parameters of all layers, embeddings not among them, with that many routed experts in a mixture layer."""
    attention = size(attention_matrices(m, m["positional_params"].startswith("no (relative")))
    dense_block = size(feed_forward(m, m["ffn_width"] or 0))
    if not m["experts"]:
        return m["layers"] * (attention + dense_block)
    router = m["hidden_size"] * m["experts"]
    expert = size(feed_forward(m, m["expert_ffn_width"]))
    shared = size(feed_forward(m, m["shared_ffn_width"] or 0))
    dense = m["dense_layers"] or 0
    mixture_block = experts_counted * expert + shared + router
    return m["layers"] * attention + dense * dense_block + (m["layers"] - dense) * mixture_block


def attention_flop(m, window, length):
    """Scores and their use for one token among `length`, over all layers, the whole square counted."""
    if m["attention_kind"] == "mla":
        score, use = m["head_dim"] + m["rope_dim"], m["v_head_dim"]
    else:
        score = use = m["head_dim"]
    limit, share = window
    whole = (1 - share) * m["layers"] * length
    limited = share * m["layers"] * min(limit, length)
    return 2 * (whole + limited) * m["attention_heads"] * (score + use)


def window_of(cell):
    """"4096 (3/4 of layers)" is the window and the share of layers it limits; a bare number limits all."""
    if not cell:
        return 0, Fraction(0)
    tokens, _, rest = cell.partition(" (")
    return int(tokens), Fraction(rest.split(" ")[0]) if rest else Fraction(1)


def number(text):
    try:
        return Fraction(text)
    except ValueError:
        return text


def main(models, target):
    rows = []
    with open(models, newline="", encoding="utf-8") as file:
        for cells in csv.DictReader(file):
            m = {name: number(cell) if cell else "" for name, cell in cells.items()}
            m["positional_params"] = cells["positional_params"]
            if not complete(m):
                continue
            table = m["vocab"] * m["hidden_size"]
            positions = m["context_length"] * m["hidden_size"] if m["positional_params"] == "yes" else 0
            total = count(m, m["experts"]) + positions + (table if m["tied_embeddings"] == "yes" else 2 * table)
            active = count(m, m["experts_active"]) + table
            flop = 2 * active + attention_flop(m, window_of(cells["window"]), LENGTH)
            rows.append([cells["id"], str(total), str(active), repr(float(flop))])
    with open(target, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "params_total", "params_active", "forward_flop"])
        writer.writerows(rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
