import { Document, HeadingLevel, Packer, Paragraph, TextRun, type IRunOptions } from 'docx';
import { closing, openingOf, type QueryLetter } from '../../domain/queries/letter.ts';

/** In twentieths of a point, as the format counts. */
const SPACE_AFTER = 160;
const INDENT = 420;

/** The letter as a Word document. Loaded only when somebody asks for one: the library is large. */
export async function letterDocx({
  title,
  to,
  reviewer,
  items,
}: QueryLetter): Promise<Uint8Array<ArrayBuffer>> {
  const [subject, greeting, ask] = openingOf(title, to);
  const document = new Document({
    title: subject,
    creator: reviewer === '' ? 'Variorum' : reviewer,
    sections: [
      {
        children: [
          new Paragraph({ text: subject, heading: HeadingLevel.HEADING_1, spacing: { after: SPACE_AFTER } }),
          paragraph(greeting),
          paragraph(ask),
          ...items.flatMap(({ number, question, about }) => [
            new Paragraph({
              keepNext: true,
              spacing: { before: SPACE_AFTER, after: SPACE_AFTER / 2 },
              children: [run({ text: `${number}. `, bold: true }), new TextRun(question)],
            }),
            ...about.map(
              ({ variant, quote }) =>
                new Paragraph({
                  indent: { left: INDENT },
                  spacing: { after: SPACE_AFTER / 2 },
                  children: [run({ text: `${variant}: `, italics: true }), new TextRun(`“${quote}”`)],
                }),
            ),
          ]),
          paragraph(closing(reviewer)),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return new Uint8Array(await blob.arrayBuffer());
}

function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ text, spacing: { after: SPACE_AFTER } });
}
