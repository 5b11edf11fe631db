import { join } from 'node:path';
import { withBankData } from './bankData.ts';
import { bankAccountEn } from './content/bankAccount.en.ts';
import { bankAccountEs } from './content/bankAccount.es.ts';
import { hospitalStayEn } from './content/hospitalStay.en.ts';
import { hospitalStayEs } from './content/hospitalStay.es.ts';
import { withHospitalData } from './hospitalData.ts';
import type { ShippedMap } from './writeMaps.ts';

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

export const templates: Record<string, ShippedMap> = {};
