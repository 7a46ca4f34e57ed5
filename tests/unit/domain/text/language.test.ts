import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../../src/domain/text/language.ts';
import { arbitraryText } from './arbitrary-text.ts';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The ferry left the northern pier on Monday, and nobody was hurt.'],
    ['es', 'El transbordador salió el lunes del muelle norte y nadie resultó herido.'],
    ['de', 'Die Fähre verließ am Montag den nördlichen Pier, und niemand wurde verletzt.'],
    ['fr', 'Le bac a quitté lundi le quai nord et il n’y a pas de blessés.'],
    ['it', 'Il traghetto ha lasciato lunedì il molo nord e non ci sono feriti.'],
    ['pt', 'A balsa deixou o cais norte na segunda-feira e não há feridos.'],
    ['nl', 'De veerboot is maandag van de noordelijke pier vertrokken en er is niemand gewond.'],
    ['ru', 'Паром вышел в понедельник, и никто не пострадал. Это были рыбаки.'],
    ['ar', 'غادرت العبارة الرصيف الشمالي يوم الاثنين.'],
    ['fa', 'قایق روز دوشنبه اسکله شمالی را ترک کرد و کسی آسیب ندید.'],
    ['he', 'המעבורת עזבה את הרציף הצפוני ביום שני.'],
    ['hi', 'नाव सोमवार को उत्तरी घाट से निकली।'],
    ['zh', '渡轮周一离开了北码头。'],
    ['ja', '渡し船は月曜日に北の桟橋を出た。'],
    ['th', 'เรือข้ามฟากออกจากท่าเรือเมื่อวันจันทร์'],
    ['other', 'Færgen forlod mandag den nordlige mole, og der er ingen, som er kommet til skade.'],
    ['other', 'Prom odpłynął w poniedziałek z północnego nabrzeża i nikt nie został ranny.'],
    ['other', 'Το πλοίο έφυγε τη Δευτέρα από τη βόρεια προβλήτα.'],
  ])('tells %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each([
    '',
    '...',
    '42',
    'Arnvik',
    'Northern pier closes',
    'La Paz mayor visits Los Angeles',
    'Der Spiegel wins',
    'Dahl met voters.',
    'The board met in Arnvik.',
    'Rescuers met survivors as war comes near.',
    'No die was cast.',
    'The school lunch program costs nine million zlotys a year.',
    'Lund, Moss and Vik also made lists of boats, nets, sails, ropes and masts.',
  ])('takes %j, short as it is, for English', (text) => {
    expect(guessLanguage(text)).toBe('en');
  });

  it('is not misled by foreign names and quotations in an English text', () => {
    const text =
      'The weekly “Die Zeit aus der Provinz und für die Provinz” has moved to Lübeck, and its editor, Jan van der Meer, said that the staff of 12 would stay.';
    expect(guessLanguage(text)).toBe('en');
  });

  it.each([
    ['de', 'Der Rat tagte am Montag.'],
    ['es', 'La junta se reunió el lunes.'],
    ['fr', 'Le conseil se réunit à midi.'],
    ['nl', 'De raad is er niet bij geweest.'],
  ])('tells %s by one short sentence', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('never fails', () => {
    fc.assert(fc.property(arbitraryText, (text) => guessLanguage(text).length >= 2));
  });
});
