import { join } from 'node:path';
import { withBankData } from './bankData.ts';
import { bankAccountEn } from './content/bankAccount.en.ts';
import { bankAccountEs } from './content/bankAccount.es.ts';
import { blank } from './content/blank.ts';
import { blueprint } from './content/blueprint.ts';
import { hospitalStayEn } from './content/hospitalStay.en.ts';
import { hospitalStayEs } from './content/hospitalStay.es.ts';
import { licence } from './content/licence.ts';
import { ninetyDays } from './content/ninetyDays.ts';
import type { MapContent } from './content/shape.ts';
import { shop } from './content/shop.ts';
import { trial } from './content/trial.ts';
import { withHospitalData } from './hospitalData.ts';
import type { ShippedMap } from './shippedMap.ts';

const hospital = (content: ShippedMap['content']): ShippedMap => ({
  content,
  addData: (journey, resources, rows) =>
    withHospitalData(journey, content.language, join(resources, 'samples', 'hcahps'), rows('source-hcahps')),
});

const bank = (content: ShippedMap['content']): ShippedMap => ({
  content,
  addData: (journey, resources, rows) =>
    withBankData(journey, content.language, join(resources, 'samples', 'bank-survey'), rows),
});

/** File name without its ending → the map. */
export const samples: Record<string, ShippedMap> = {
  'bank-account.en': bank(bankAccountEn),
  'bank-account.es': bank(bankAccountEs),
  'hospital-stay.en': hospital(hospitalStayEn),
  'hospital-stay.es': hospital(hospitalStayEs),
};

const both = (name: string, write: (language: MapContent['language']) => MapContent): [string, ShippedMap][] =>
  (['en', 'es'] as const).map((language) => [`${name}.${language}`, { content: write(language) }]);

export const templates: Record<string, ShippedMap> = Object.fromEntries([
  ...both('blank', blank),
  ...both('first-ninety-days', ninetyDays),
  ...both('public-service', licence),
  ...both('service-blueprint', blueprint),
  ...both('shop-with-returns', shop),
  ...both('trial-to-renewal', trial),
]);
