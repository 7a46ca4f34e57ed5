/** Texts that try to get out of where they are put; the word with a figure tells whether one was lost on the way. */
export const HOSTILE: readonly string[] = [
  `<script>alert('n0')</script>`,
  `"><img src=x onerror=alert('n1')>`,
  `' onmouseover='n2' x='`,
  `</title></style></bdi></table><iframe src="https://n3.example/">`,
  `<!-- n4 --!> ]]> <![CDATA[`,
  `&lt;b&gt; n5 &amp; &#0; <b>`,
  `\u202egnp.n6 \u2066 left open \u200f\u061c`,
  `n7 \u0000\u0007\u001b[31m\u0085\u2028\u2029 controls`,
  `javascript:n8()`,
  `"; } body { background: url(https://n9.example/) } /*`,
  `=HYPERLINK("https://n10.example","go")`,
  `+n11|' /C calc'!A0`,
  `-2+n12`,
  `@SUM(n13)`,
  `\t=n14`,
  `\r=n15`,
  ` "=n16"`,
  `＝n17`,
  `'=n18`,
  `n19 lone \ud800 halves \udc00 \ud83d`,
  `**n20** [a](javascript:b) ![c](d) \`e\` ~~f~~ # g | h`,
  `# n21\n\n- list\n1. list\n> quote\n---\n    code\n`,
  `{"@context":"https://evil.example/n22","@id":"x"}`,
  `n23 ${'word'.repeat(500)}`,
  `n24 \u{1f469}\u200d\u{1f692} é \ufeff אמר عربي`,
  `n25 "\r\n","x"\r\n`,
  `n26 %s %00 ../../etc \\\\share\\x CON.txt`,
];

/** All of them in one text. */
export const ALL_HOSTILE = HOSTILE.join(' ');
