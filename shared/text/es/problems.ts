export const problems = {
  'asset-missing': 'Esta imagen no está en el archivo.',
  'bad-argument': 'Senda no ha entendido a su propia ventana. Reiníciala, por favor.',
  'bad-source-id':
    'No se pueden conservar las filas de esta encuesta: su nombre en el archivo no es de los que pone Senda.',
  'cli-export-usage':
    'Esto no se entiende: {{detail}}. Se escribe así: senda export MAPA --to FICHERO.pdf|FICHERO.png [--paper a4|a3|a2|a1|a0|letter|tabloid|fit] [--scale 1|2|3] [--lang en|es] [--metric NOMBRE] [--where COL=VALOR]… [--period P] [--json]',
  'cli-no-figures': 'El mapa no tiene cifras para {{filter}} ni filas con que contarlas.',
  'cli-no-metric': 'En este mapa no hay ninguna métrica «{{metric}}». Tiene: {{metrics}}.',
  'cli-no-period': 'En este mapa no hay ningún periodo «{{period}}». Tiene: {{periods}}.',
  'date-could-be-either':
    'Las fechas de «{{column}}» pueden llevar primero el día o el mes. Senda lee {{format}}; compruébalo.',
  'disk-full': 'El disco está lleno. Lo que has escrito está a salvo en Senda; libera espacio y vuelve a guardar.',
  'engine-stopped': 'La parte de Senda que hace los cálculos se ha detenido. Tu mapa está a salvo; inténtalo de nuevo.',
  'export-few-hidden_one':
    '{{count}} cifra va oculta por tener muy pocas respuestas; en «Exportar» puedes mostrarlo todo.',
  'export-few-hidden_many':
    '{{count}} de cifras van ocultas por tener muy pocas respuestas; en «Exportar» puedes mostrarlo todo.',
  'export-few-hidden_other':
    '{{count}} cifras van ocultas por tener muy pocas respuestas; en «Exportar» puedes mostrarlo todo.',
  'export-page-broken': 'No se ha podido dibujar la hoja: su página está dañada. Reinicia Senda e inténtalo de nuevo.',
  'export-page-gone': 'No se ha podido dibujar la hoja: su página se detuvo. Inténtalo de nuevo.',
  'export-picture-smaller': 'Una imagen tan grande no puede hacerse a {{asked}} píxeles por punto: tiene {{given}}.',
  'export-too-slow': 'La hoja tardaba demasiado en dibujarse y la exportación se ha detenido. No se ha escrito nada.',
  'export-wrong-page': 'La hoja impresa ha salido mal y no se ha guardado. Prueba con otro papel.',
  'figures-limited': '{{count}} cifras muy detalladas (segmentos combinados por periodo) no se han añadido al mapa.',
  'file-busy': 'Otro programa está usando el archivo. Senda lo volverá a intentar.',
  'file-failed':
    'El disco no lo ha permitido ({{code}}). Lo que has escrito está a salvo en Senda; prueba a guardar en otro sitio.',
  'file-forbidden': 'No tienes permiso para escribir aquí. Guarda el mapa en otra carpeta.',
  'file-kind-unknown': 'Senda abre mapas (.senda) y encuestas (.csv, .tsv, .txt, .xlsx, .json, .jsonl, .parquet).',
  'file-missing': 'El archivo ya no está. Puede que lo hayan movido o borrado.',
  'file-replaced':
    'Alguien ha puesto otro mapa en lugar de este archivo. Guarda el tuyo con otro nombre para conservar los dos.',
  'folder-missing': 'La carpeta en la que se iba a guardar no existe. Elige otro sitio.',
  'foreign-sender': 'Esta página no puede hablar con Senda.',
  'formula-arguments':
    'A «{{found}}», en el carácter {{at}}, no le cuadran las partes: si(condición; entonces; si no), min(a; b), abs(a).',
  'formula-bracket-missing': 'Falta cerrar un paréntesis en el carácter {{at}}.',
  'formula-column-unknown': 'El archivo no tiene ninguna columna «{{found}}» (carácter {{at}}).',
  'formula-empty': 'Escribe una fórmula; por ejemplo: espera / 60.',
  'formula-function': 'No existe la función «{{found}}» (carácter {{at}}). Hay si, min, max, abs y round.',
  'formula-left-over': 'La fórmula ya está completa antes de «{{found}}», en el carácter {{at}}.',
  'formula-needs-condition': 'En el carácter {{at}} hace falta una condición, como espera > 10.',
  'formula-needs-number': 'En el carácter {{at}} hace falta un número, no una condición ni un texto.',
  'formula-sign':
    '«{{found}}», en el carácter {{at}}, no significa nada en una fórmula. Las columnas con nombres raros van entre [corchetes] y los textos entre "comillas".',
  'formula-too-deep': 'En el carácter {{at}}, la fórmula está anidada demasiado hondo.',
  'formula-too-long': 'La fórmula tiene más de {{at}} caracteres.',
  'formula-unclosed': 'Lo que empieza con {{found}} en el carácter {{at}} no se cierra.',
  'formula-value-missing': 'Falta un número o una columna en el carácter {{at}}.',
  'header-looks-like-data': 'La primera línea parece de datos, no de nombres de columnas.',
  'json-cut': 'El archivo se corta a mitad de un registro; se ha leído todo lo anterior.',
  'json-unreadable':
    '{{count}} registros no están bien escritos como JSON; el primero es el registro {{first}}. Constan como no usados.',
  'lines-above-header': 'Se han saltado {{count}} líneas que había encima de los nombres de las columnas.',
  'link-file-missing': 'El archivo ya no está ahí, o está en otro ordenador.',
  'link-refused':
    'Senda abre páginas web (https, http) y direcciones de correo, y muestra archivos de este ordenador; esto no es nada de eso.',
  'lookup-too-large': '{{fileName}} es demasiado grande para ser una lista de códigos y nombres.',
  'lookup-without-codes': '{{fileName}} no contiene los códigos de esta encuesta.',
  'many-columns': 'El archivo tiene {{count}} columnas.',
  'map-damaged':
    'El archivo está dañado y no se puede leer. Senda conserva en su carpeta de copias la última versión buena de cada mapa que guarda.',
  'map-invalid': 'El archivo es un mapa de experiencia, pero la parte «{{where}}» no tiene la forma correcta.',
  'map-too-large': 'El archivo es mayor de lo que debería ser un mapa de experiencia, así que Senda no lo descomprime.',
  'map-too-new':
    'Este mapa se hizo con una versión más reciente de Senda (formato {{version}}). Actualiza Senda para abrirlo.',
  'metric-currency-missing': 'Indica en qué moneda están las sumas, con sus tres letras: EUR, USD.',
  'metric-direction-missing':
    'Indica si lo bueno es una respuesta alta o baja; el esfuerzo se pregunta de las dos maneras.',
  'metric-formula-missing': 'Elige cómo se calcula la cifra; se usa más de una fórmula.',
  'metric-formula-wrong': 'Esa fórmula no se usa con este tipo de cifra.',
  'metric-nps-fixed': 'El NPS se pregunta de 0 a 10 y lo alto es bueno. Para otras escalas elige CSAT o media.',
  'metric-scale-missing': 'Indica en qué escala se preguntó, por ejemplo de 1 a 5.',
  'metric-scale-wrong': 'El extremo inferior de la escala debe ser menor que el superior.',
  'metric-threshold-missing': 'Indica a partir de qué respuesta se considera positiva.',
  'no-display':
    'Exportar dibuja el mapa, y aquí no hay pantalla. Ejecuta la misma orden con xvfb-run delante: xvfb-run -a senda export …',
  'no-map': 'No hay ningún mapa en esta ventana.',
  'no-row-used': 'No se ha podido usar ninguna fila. La lista de lo descartado dice por qué.',
  'no-touchpoint-column': 'Ninguna columna parece contener nombres de puntos de contacto. Elige una.',
  'not-a-map': 'Este archivo no es un mapa de Senda.',
  'nul-bytes': 'El archivo contiene {{count}} caracteres que no son texto; se han omitido.',
  'part-damaged': 'Una parte del archivo estaba dañada y se ha dejado fuera: {{part}}.',
  'paste-unasked': 'No se ha pegado nada, porque nadie lo ha pedido.',
  'picture-unknown': 'Senda muestra imágenes en PNG, JPEG, WebP o GIF, y esta no es ninguna de ellas.',
  'please-confirm': 'Confirma qué significa «{{column}}»: sus valores muestran un rango, no un significado.',
  'print-font-missing': 'No se ha podido cargar un tipo de letra; la hoja lleva otro.',
  'print-picture-missing': 'Una imagen no se ha podido mostrar en la hoja.',
  'print-scaled-down':
    'El mapa es mayor que la página más grande posible (200 pulgadas): se ha dibujado al {{percent}} %.',
  'print-small-text':
    'En este papel, la letra más pequeña mide {{points}} puntos; por debajo de {{floor}} cuesta leerla. Un papel mayor ayuda.',
  'record-left-out': 'No se ha podido leer una entrada de «{{where}}» y se ha dejado fuera: {{id}}.',
  'recovered-without-file':
    'El archivo de este mapa falta o está dañado. Aquí tienes lo que habías escrito; guárdalo en un archivo nuevo.',
  'share-over-itself': 'Así se escribiría encima del propio mapa. Elige otro nombre para no perder nada.',
  'starter-missing': 'Este mapa de partida no está instalado.',
  'state-rebuilt': 'El historial de este mapa estaba dañado. Se ha leído todo su contenido de la parte legible.',
  'survey-cancelled': 'Detenido. No se ha cambiado nada.',
  'survey-column-missing': 'El archivo no tiene ninguna columna «{{column}}».',
  'survey-customer-missing': 'Indica qué columna distingue a un cliente de otro.',
  'survey-disk-full': 'El disco está lleno y no se puede calcular la encuesta. Libera espacio e inténtalo de nuevo.',
  'survey-empty': 'El archivo está vacío.',
  'survey-failed': 'No se ha podido leer la encuesta: {{detail}}',
  'survey-is-binary': 'Este archivo no es de texto. Senda lee encuestas en CSV, Excel (.xlsx), JSON o Parquet.',
  'survey-is-workbook': 'Es un libro de Excel antiguo (.xls). Guárdalo como .xlsx o CSV y elige ese archivo.',
  'survey-is-zip': 'Es un archivo comprimido, no una encuesta. Descomprímelo y elige el archivo que contiene.',
  'survey-json-deep': 'Este JSON tiene más de {{limit}} niveles anidados. Senda lee una lista de respuestas.',
  'survey-json-large':
    'Este JSON es un único objeto y resulta demasiado grande (máximo {{limit}} MB). Expórtalo como lista o con un registro por línea.',
  'survey-json-shape':
    'Este JSON no contiene ninguna lista de registros. Senda lee una lista de objetos o un objeto por línea.',
  'survey-median-published':
    'Estos resultados los calculó otra persona, y varias medianas no dan una mediana común. Elige la media o deja fuera el número de respuestas.',
  'survey-not-found': 'El archivo de la encuesta ya no está en su sitio.',
  'survey-out-of-memory': 'La encuesta necesita más memoria de la que tiene este equipo. Prueba con menos segmentos.',
  'survey-parquet-damaged': 'Este archivo Parquet está dañado o incompleto.',
  'survey-rows-missing':
    'Las filas de esta encuesta no están en este equipo. Importa el archivo otra vez para filtrarla.',
  'survey-sheet-missing': 'El libro no tiene ninguna hoja «{{sheet}}».',
  'survey-too-many-columns': 'El archivo tiene {{count}} columnas. Senda lee hasta {{limit}}.',
  'survey-too-many-names':
    '«{{column}}» contiene {{count}} valores distintos, demasiados para ser puntos de contacto (máximo {{limit}}).',
  'survey-too-many-segments':
    '«{{column}}» contiene {{count}} valores distintos, demasiados para ser segmentos (máximo {{limit}}).',
  'survey-unreadable': 'El archivo de la encuesta no se puede leer en este equipo.',
  'survey-without-rows': 'El archivo tiene cabecera, pero ninguna fila.',
  'survey-workbook-damaged': 'Este libro está dañado, protegido con contraseña o no es un libro de Excel (.xlsx).',
  'survey-workbook-large':
    'Descomprimido, este libro ocupa más de {{limit}} MB, demasiado para un libro. Guarda la hoja como CSV y elige ese archivo.',
  'too-large': 'Es más de lo que Senda puede recibir de una vez.',
  'unclosed-quote':
    'Hay unas comillas sin cerrar cerca de la línea {{line}}. Se han leído como signos normales donde así se salvaban filas.',
  unexpected: 'Ha ocurrido algo inesperado. Tu mapa está a salvo; inténtalo de nuevo.',
  'unknown-request': 'Esta versión de Senda no puede hacer eso.',
  'unreadable-lines':
    '{{count}} líneas no tienen el número de celdas correcto; la primera es la {{line}}. Se cuentan como descartadas.',
  'unusual-encoding':
    'Las letras parecen {{encoding}}; Senda las lee como Windows-1252. Revisa los nombres con tildes.',
  'update-damaged': 'Un cambio no llegó entero y no se ha incorporado.',
} as const;
