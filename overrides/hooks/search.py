"""What nobody searches for stays out of the search index, which is filled while the site is built.

Programs, numbers and questions say what the prose around them says, and would be most of the index; messages stay.
"""

import re

UNSEARCHED = re.compile(
    r'<div class="language-python (?:source )?highlight"|<svg\b|<h2 id="(?:check-yourself|next)"'
    r'|<div class="language-text output highlight"(?!(?:(?!</pre>).)*(?:Error|Warning))',
    re.DOTALL,
)


def on_page_content(content, page, config, files):
    return UNSEARCHED.sub(r"\g<0> data-search-exclude", content)
