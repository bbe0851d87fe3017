"""A notebook as a page would be written."""

import base64
import struct

ALT = "A chart of the numbers that the cell prints"


def as_markdown(notebook: dict) -> tuple[str, dict[str, bytes]]:
    """Its Markdown, and its pictures by file name. ValueError if one of its cells raised."""
    parts, pictures = [], {}
    for number, cell in enumerate(notebook["cells"], 1):
        source = "".join(cell["source"])
        parts.append(source if cell["cell_type"] == "markdown" else f"```python\n{source}\n```")
        printed, drawn = "", []
        for output in cell.get("outputs", []):
            if output["output_type"] == "error":
                raise ValueError(f"cell {number} of the notebook raised {output['ename']}: {output['evalue']}")
            printed += "".join(output.get("text", ""))
            if picture := output.get("data", {}).get("image/png"):
                name = f"figure-{len(pictures) + 1}.png"
                pictures[name] = base64.b64decode(picture)
                width, height = size(pictures[name])  # nothing moves when it arrives
                drawn.append(f'![{ALT}]({name}){{ .chart width="{width}" height="{height}" loading="lazy" }}')
        if printed:
            parts.append(f"``` {{ .text .output }}\n{printed.rstrip()}\n```")
        parts += drawn
    return "\n\n".join(parts) + "\n", pictures


def size(picture: bytes) -> tuple[int, int]:
    """The width and the height of a PNG."""
    return struct.unpack(">II", picture[16:24])
