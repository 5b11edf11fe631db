/** Cómo se mira el mapa: el pequeño de la esquina, el foco, las teclas. */
export const sight = {
  miniMap: 'El mapa entero, con lo que se ve ahora',
  focusOnStage: 'Solo la etapa «{{name}}»',
  focusOnLane: 'Solo la fila «{{name}}»',
  focusOnWhat: 'Elige antes una etapa, una fila o una tarjeta.',
  leaveFocus: 'Volver a ver todo el mapa (Esc)',
  keys: {
    onMap: 'En el mapa',
    walk: 'Ir de celda en celda',
    open: 'Escribir en lo seleccionado',
    add: 'Añadir otro igual',
    carry: 'Llevar lo seleccionado',
    ends: 'Al título de la fila, a la última etapa',
    leave: 'Salir de donde se está',
  },
} as const;
