import { describe, expect, it } from 'vitest';
import { differencesOf, linesOf } from './differences-of.ts';

const lines = (left: string, right: string): string[] => linesOf(differencesOf(left, right));
const serious = (left: string, right: string): string[] =>
  linesOf(differencesOf(left, right).filter(({ severity }) => severity !== 'style'));

describe('a clause that went missing', () => {
  it.each([
    [
      'a denial',
      'Two millers died, which the county has denied for years.',
      'Two millers died.',
      'critical omission/denial',
    ],
    [
      'a number, stated as well',
      'The levee broke in the night, killing five.',
      'The levee broke in the night.',
      'material omission/number',
    ],
    ['a caveat', 'The levee broke, possibly under a barge.', 'The levee broke.', 'material omission/caveat'],
    [
      'a condition',
      'If the council approves, the mill will open.',
      'The mill will open.',
      'material omission/condition',
    ],
    ['colour', 'The old wooden barge sank.', 'The barge sank.', 'minor omission/'],
  ])('says that it had %s', (_, left, right, expected) => {
    expect(lines(left, right).map((line) => line.split(':')[0])).toContain(expected);
    const back = expected.replace('omission', 'addition');
    expect(lines(right, left).map((line) => line.split(':')[0])).toContain(back);
  });

  it('lists each fact that went with it', () => {
    expect(
      serious('The barge sank off Arnvik, killing 12 and injuring 30.', 'The barge sank off Arnvik.'),
    ).toEqual([
      'material omission/number: , killing 12 and injuring 30 → —',
      'critical number/dropped: 12 → —',
      'critical number/dropped: 30 → —',
    ]);
  });

  it('takes its punctuation along instead of listing it twice', () => {
    expect(lines('The levee, an old timber wall, broke.', 'The levee broke.')).toEqual([
      'minor omission/: , an old timber wall, → —',
    ]);
  });

  it('says in words what went missing', () => {
    const [found] = differencesOf('The levee broke, killing five.', 'The levee broke.');
    expect(found?.explanation).toBe('Only the left text has this passage, and with it a number.');
  });
});

describe('how sure a statement is', () => {
  it.each([
    ['The dam will close in May.', 'The dam may close in May.', 'material modality/: will → may'],
    [
      'The dam may close in May.',
      'The dam is likely to close in May.',
      'material modality/: may → is likely to',
    ],
    ['The dam will close in May.', 'The dam closed in May.', 'material modality/dropped: will → —'],
    ['Visitors must boil water.', 'Visitors should boil water.', 'material modality/: must → should'],
  ])('changes from %s to %s', (left, right, expected) => {
    expect(serious(left, right)).toEqual([expected]);
  });

  it('stays the same between words of one strength', () => {
    expect(serious('The dam may close in May.', 'The dam might close in May.')).toEqual([]);
  });

  it('names the text that claims more', () => {
    const [found] = differencesOf('The dam will close in May.', 'The dam may close in May.');
    expect(found?.explanation).toContain('the left text claims more than the right text');
  });
});

describe('how statements are linked', () => {
  it.each([
    ['The mill closed after the flood.', 'The mill closed despite the flood.', 'after → despite'],
    ['The mill closed after it burned.', 'The mill closed because it burned.', 'after → because'],
    ['The mill closes if it floods.', 'The mill closes when it floods.', 'if → when'],
  ])('is material: %s / %s', (left, right, expected) => {
    expect(serious(left, right)).toEqual([`material connective/: ${expected}`]);
  });

  it('is style between words for one link', () => {
    expect(serious('The mill closed because it burned.', 'The mill closed as it burned.')).toEqual([]);
  });
});

describe('words in the place of words', () => {
  it.each([
    ['The mayor was aware of the leak.', 'The mayor was unaware of the leak.', 'material'],
    ['The board praised the plan.', 'The board condemned the plan.', 'material'],
    ['The miller came with his brother.', 'The miller came with his father.', 'material'],
    ['It is the largest mill here.', 'It is one of the largest mills here.', 'material'],
  ])('%s / %s', (left, right, severity) => {
    expect(serious(left, right).map((line) => line.split(' ')[0])).toEqual([severity]);
  });

  it.each([
    [
      'Wenlow was flown to Arnvik.',
      'Tarrick was flown to Arnvik.',
      'material person/changed: Wenlow → Tarrick',
    ],
    [
      'The strike kept the mill shut for several weeks.',
      'The strike kept the mill shut for several months.',
      'material number/changed: weeks → months',
    ],
    [
      'The mill lies east of Arnvik.',
      'The mill lies southeast of Arnvik.',
      'material predicate/: east → southeast',
    ],
    ['She has a younger brother.', 'She has an older brother.', 'material predicate/: a younger → an older'],
    ['She is the film’s producer.', 'She is the film’s co-producer.', 'material addition/: — → co-'],
    ['The singer is Taiwanese.', 'The singer is Chinese.', 'material place/changed: Taiwanese → Chinese'],
  ])('tells what changes the statement: %s / %s', (left, right, expected) => {
    expect(serious(left, right)).toEqual([expected]);
  });

  it('explains how places are related', () => {
    const [found] = differencesOf('Talks resumed in Doha on Monday.', 'Talks resumed in Qatar on Monday.');
    expect(found?.explanation).toBe('The place differs. Doha is the capital of Qatar.');
  });

  it.each([
    ['Police closed the road.', 'Officers closed the road.'],
    ['The grey mill is old.', 'The gray mill is old.'],
    ['The Arnvik Mill Trust (AMT) paid.', 'The Arnvik Mill Trust paid.'],
    ['The mill passed its fire safety test.', 'The mill passed its FST.'],
    ['The Justice Department sued the mill.', 'The Department of Justice sued the mill.'],
    ['The mill only burned once.', 'The mill merely burned once.'],
    ['The mill has no roof.', 'The mill does not have any roof.'],
    [
      'The council opened a shelter on Friday for 90 families.',
      'On Friday the council opened a shelter for 90 families.',
    ],
  ])('is no more than style: %s / %s', (left, right) => {
    expect(differencesOf(left, right)).not.toEqual([]);
    expect(serious(left, right)).toEqual([]);
  });

  it('does not take a name and what it does for another number', () => {
    const [left, right] = [
      'Divers searched the mill pond for nine hours, the county said.',
      'Divers searched the mill pond before Arnvik voted, the county said.',
    ];
    expect(serious(left, right).sort()).toEqual([
      'critical number/dropped: for nine hours → —',
      'material addition/name: — → before Arnvik voted',
      'material place/added: — → Arnvik',
    ]);
    expect(serious(right, left).sort()).toEqual([
      'critical number/added: — → for nine hours',
      'material omission/name: before Arnvik voted → —',
      'material place/dropped: Arnvik → —',
    ]);
  });

  it('pairs a fact with the one that took its place elsewhere in the sentence', () => {
    expect(
      serious(
        'Rescuers brought twelve miners up after a roof fall.',
        'After a roof fall, 20 miners were brought up by rescuers.',
      ),
    ).toEqual(['critical number/changed: twelve → 20']);
  });
});
