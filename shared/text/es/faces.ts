export const faces = {
  momentOfTruth: 'Momento de la verdad',
  indirect: 'contacto indirecto',
  answers_one: '{{count}} respuesta',
  answers_many: '{{count}} de respuestas',
  answers_other: '{{count}} respuestas',
  answersUnknown: 'número de respuestas sin publicar',
  interval: 'intervalo del 95 %: de {{low}} a {{high}}',
  opportunityRating: 'valor {{value}}, esfuerzo {{effort}}, sobre 10',
  basis: { measured: 'medido', observed: 'observado', assumed: 'supuesto' },
  wants: 'Quiere',
  fears: 'Teme',
};
