"""A page of the site is as light as it can be without a change that anybody sees."""

from highnote.publish.finish import finished
from highnote.publish.policy import MARKER

PAGE = f"""<!doctype html>
<html>
  <head>

    {MARKER}
  </head>
  <body>
    <main>
      <div id="content"><pre>Dear client,

    we end.</pre></div>
    </main>

    <footer>Words</footer>
  </body>
</html>
"""


def test_a_frame_has_no_indent_and_a_text_keeps_its_own() -> None:
    html, _ = finished("index.html", PAGE)

    assert "\n\n    we end.</pre>" in html
    assert html.startswith("<!doctype html>\n<html>\n<head>\n<meta ")
    assert html.endswith("</main>\n<footer>Words</footer>\n</body>\n</html>\n")
