export const files = {
  kind: 'Mapa de experiencia de Senda',
  open: 'Abrir un mapa de experiencia',
  saveAs: 'Guardar el mapa de experiencia',
  untitled: 'Mapa sin título',
  closeDraft: 'Este mapa aún no está guardado en ningún archivo.',
  closeDraftDetail: 'Si lo conservas, se abrirá de nuevo la próxima vez que inicies Senda.',
  keepDraft: 'Conservar para luego',
  discard: 'Descartar',
  cancel: 'Cancelar',
  cannotOpen: 'No se ha podido abrir el archivo',
  newMap: {
    stages: { discover: 'Descubre', decide: 'Decide', use: 'Usa', after: 'Después' },
    lanes: {
      action: 'Qué hace el cliente',
      touchpoint: 'Puntos de contacto',
      thought: 'Piensa',
      feeling: 'Siente',
      pain: 'Puntos de dolor',
      opportunity: 'Oportunidades',
    },
    persona: 'Cliente',
  },
} as const;
