export const problems = {
  'asset-missing': 'Esta imagen no está en el archivo.',
  'bad-argument': 'Senda no ha entendido a su propia ventana. Reiníciala, por favor.',
  'bad-source-id':
    'No se pueden conservar las filas de esta encuesta: su nombre en el archivo no es de los que pone Senda.',
  'disk-full': 'El disco está lleno. Lo que has escrito está a salvo en Senda; libera espacio y vuelve a guardar.',
  'export-page-gone': 'No se ha podido dibujar la hoja: su página se detuvo. Inténtalo de nuevo.',
  'export-picture-smaller': 'Una imagen tan grande no puede hacerse a {{asked}} píxeles por punto: tiene {{given}}.',
  'export-too-slow': 'La hoja tardaba demasiado en dibujarse y la exportación se ha detenido. No se ha escrito nada.',
  'export-wrong-page': 'La hoja impresa ha salido mal y no se ha guardado. Prueba con otro papel.',
  'file-busy': 'Otro programa está usando el archivo. Senda lo volverá a intentar.',
  'file-failed':
    'El disco no lo ha permitido ({{code}}). Lo que has escrito está a salvo en Senda; prueba a guardar en otro sitio.',
  'file-forbidden': 'No tienes permiso para escribir aquí. Guarda el mapa en otra carpeta.',
  'file-kind-unknown': 'Senda abre mapas (.senda) y encuestas (.csv, .xlsx, .json, .parquet).',
  'file-missing': 'El archivo ya no está. Puede que lo hayan movido o borrado.',
  'file-replaced':
    'Alguien ha puesto otro mapa en lugar de este archivo. Guarda el tuyo con otro nombre para conservar los dos.',
  'foreign-sender': 'Esta página no puede hablar con Senda.',
  'map-damaged':
    'El archivo está dañado y no se puede leer. Senda conserva en su carpeta de copias la última versión buena de cada mapa que guarda.',
  'map-invalid': 'El archivo es un mapa de experiencia, pero la parte «{{where}}» no tiene la forma correcta.',
  'map-too-large': 'El archivo es mayor de lo que debería ser un mapa de experiencia, así que Senda no lo descomprime.',
  'map-too-new':
    'Este mapa se hizo con una versión más reciente de Senda (formato {{version}}). Actualiza Senda para abrirlo.',
  'no-map': 'No hay ningún mapa en esta ventana.',
  'not-a-map': 'Este archivo no es un mapa de Senda.',
  'part-damaged': 'Una parte del archivo estaba dañada y se ha dejado fuera: {{part}}.',
  'print-font-missing': 'No se ha podido cargar un tipo de letra; la hoja lleva otro.',
  'print-picture-missing': 'Una imagen no se ha podido mostrar en la hoja.',
  'print-scaled-down':
    'El mapa es mayor que la página más grande posible (200 pulgadas): se ha dibujado al {{percent}} %.',
  'print-small-text':
    'En este papel, la letra más pequeña mide {{points}} puntos; por debajo de {{floor}} cuesta leerla. Un papel mayor ayuda.',
  'record-left-out': 'No se ha podido leer una entrada de «{{where}}» y se ha dejado fuera: {{id}}.',
  'recovered-without-file':
    'El archivo de este mapa falta o está dañado. Aquí tienes lo que habías escrito; guárdalo en un archivo nuevo.',
  'starter-missing': 'Este mapa de partida no está instalado.',
  'state-rebuilt': 'El historial de este mapa estaba dañado. Se ha leído todo su contenido de la parte legible.',
  'too-large': 'Es más de lo que Senda puede recibir de una vez.',
  unexpected: 'Ha ocurrido algo inesperado. Tu mapa está a salvo; inténtalo de nuevo.',
  'unknown-request': 'Esta versión de Senda no puede hacer eso.',
  'update-damaged': 'Un cambio no llegó entero y no se ha incorporado.',
} as const;
