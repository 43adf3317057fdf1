"""PDFs for tests: pages of words, each at a place, in a size."""

from __future__ import annotations


def line(x: float, y: float, size: float, words: str, font: str = "F1") -> str:
    """What prints some words; lengths are in points from the lower left corner."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET\n"


def column(x: float, top: float, *lines: str, size: float = 10, font: str = "F1") -> str:
    """What prints lines one below the other."""
    return "".join(
        line(x, top - 1.2 * size * number, size, words, font) for number, words in enumerate(lines)
    )


def pdf(*pages: str, told: str = "", count: int | None = None) -> bytes:
    """A PDF in two fonts, `F1` and bold `F2`.

    Args:
        pages: what prints each.
        told: what it says about itself: `/Title (Ferry)`.
        count: how many pages it says that it has, if not the truth.
    """
    kids = " ".join(f"{6 + 2 * number} 0 R" for number in range(len(pages)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages) if count is None else count} >>",
        font % "Helvetica",
        font % "Helvetica-Bold",
        f"<< {told} >>",
    ]
    for number, printed in enumerate(pages):
        objects += [
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                f"{7 + 2 * number} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>"
            ),
            f"<< /Length {len(printed)} >>\nstream\n{printed}endstream",
        ]
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R "
    return data + f"{trailer}/Info 5 0 R >>\nstartxref\n{len(data)}\n%%EOF\n".encode()
