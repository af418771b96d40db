<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tessera</source>
        <translation>Acerca de Tessera</translation>
    </message>
    <message>
        <source>Raises the frame rate of video, tile by tile, at any resolution.

Free software under the GNU General Public License, version 3 or later. Built with Qt, FFmpeg and LibTorch.</source>
        <translation>Aumenta la frecuencia de fotogramas de los vídeos, tesela a tesela, a cualquier resolución.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Hecho con Qt, FFmpeg y LibTorch.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>It replaces the installed model of the same name.</source>
        <translation>Sustituye al modelo instalado del mismo nombre.</translation>
    </message>
    <message>
        <source>This model is a program: using it runs its code, which can read and change your files. Install it only if you trust where it comes from.</source>
        <translation>Este modelo es un programa: al usarlo se ejecuta su código, que puede leer y cambiar sus archivos. Instálelo solo si confía en su procedencia.</translation>
    </message>
    <message>
        <source>This model is numbers alone: nothing in it is run.</source>
        <translation>Este modelo solo contiene números: nada de él se ejecuta.</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Instalar un modelo</translation>
    </message>
    <message>
        <source>Install “%1”?</source>
        <translation>¿Instalar «%1»?</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>&amp;Confiar e instalar</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open videos</source>
        <translation>Abrir vídeos</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Vídeos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the new video as</source>
        <translation>Guardar el nuevo vídeo como</translation>
    </message>
    <message>
        <source>Open a folder of videos</source>
        <translation>Abrir una carpeta de vídeos</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Abrir una máscara</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>Guardar la máscara como</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, quedan unos %2</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Listo, %n aviso</numerusform>
            <numerusform>Listo, %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>En pausa al %1 %</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Waiting, kept at %1 %</source>
        <translation>En espera, guardado al %1 %</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Raises the frame rate of video.</source>
        <translation>Aumenta la frecuencia de fotogramas de los vídeos.</translation>
    </message>
    <message>
        <source>Videos to open, or models to install.</source>
        <translation>Vídeos para abrir o modelos para instalar.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>TorchScript program</source>
        <translation>Programa TorchScript</translation>
    </message>
    <message>
        <source>TLB-VFI weights</source>
        <translation>Pesos TLB-VFI</translation>
    </message>
    <message>
        <source>makes any moment between two frames</source>
        <translation>crea cualquier instante entre dos fotogramas</translation>
    </message>
    <message>
        <source>makes middles, halved again for others</source>
        <translation>crea los puntos medios, divididos de nuevo para el resto</translation>
    </message>
    <message>
        <source>tiles in steps of %1 px; %2</source>
        <translation>teselas en pasos de %1 px; %2</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Each frame in one piece, no tiles</source>
        <translation>Cada fotograma de una pieza, sin teselas</translation>
    </message>
    <message>
        <source>Tiles keep memory small; full detail</source>
        <translation>Las teselas ahorran memoria; todo el detalle</translation>
    </message>
    <message>
        <source>Tiles, motion at half size; a little softer</source>
        <translation>Teselas, movimiento a media escala; algo más suave</translation>
    </message>
    <message>
        <source>The fewest tiles that fit in free memory</source>
        <translation>Las menos teselas que caben en la memoria libre</translation>
    </message>
    <message>
        <source>%1 needs no tiling</source>
        <translation>%1 no necesita teselas</translation>
    </message>
    <message>
        <source>automatic tiles</source>
        <translation>teselas automáticas</translation>
    </message>
    <message>
        <source>no tiles</source>
        <translation>sin teselas</translation>
    </message>
    <message>
        <source>tiles %1 px, overlap %2 px</source>
        <translation>teselas de %1 px, solapamiento %2 px</translation>
    </message>
    <message numerus="yes">
        <source>%1, flow %2, %n step(s)</source>
        <translation>
            <numerusform>%1, flujo %2, %n paso</numerusform>
            <numerusform>%1, flujo %2, %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: the least, nothing is computed twice.
Memory: the most; it grows with the frame.
Quality: full, and no seams at all.</source>
        <translation>Tiempo: el mínimo, nada se calcula dos veces.
Memoria: la máxima; crece con el fotograma.
Calidad: completa y sin costura alguna.</translation>
    </message>
    <message>
        <source>Time: about 1.4 times as much at 4K, because tiles overlap.
Memory: small, and the same for every frame size.
Quality: full.</source>
        <translation>Tiempo: unas 1,4 veces más en 4K, porque las teselas se solapan.
Memoria: poca, y la misma para cualquier tamaño.
Calidad: completa.</translation>
    </message>
    <message>
        <source>Time: less, because motion is measured at half size and refined less often.
Memory: the smallest.
Quality: a little softer where motion is fine.</source>
        <translation>Tiempo: menos, porque el movimiento se mide a media escala y se refina menos veces.
Memoria: la mínima.
Calidad: algo más suave donde el movimiento es fino.</translation>
    </message>
    <message>
        <source>Time: the least that your memory allows.
Memory: most of what is free when it starts.
Quality: full.</source>
        <translation>Tiempo: el mínimo que permite su memoria.
Memoria: casi toda la que esté libre al empezar.
Calidad: completa.</translation>
    </message>
    <message>
        <source>%1 needs about %2 in tiles instead of %3; %4 is free</source>
        <translation>%1 necesita unos %2 en teselas en vez de %3; hay %4 libres</translation>
    </message>
    <message>
        <source>Fast (1080p)</source>
        <translation>Rápido (1080p)</translation>
    </message>
    <message>
        <source>Full detail (2K, 4K)</source>
        <translation>Todo el detalle (2K, 4K)</translation>
    </message>
    <message>
        <source>Speed (2K, 4K)</source>
        <translation>Velocidad (2K, 4K)</translation>
    </message>
    <message>
        <source>%1: tiles only if memory asks for them</source>
        <translation>%1: teselas solo si la memoria lo pide</translation>
    </message>
    <message>
        <source>%1 in one piece: about %2; %3 is free</source>
        <translation>%1 de una pieza: unos %2; hay %3 libres</translation>
    </message>
    <message>
        <source>about %1 a frame, %2</source>
        <translation>unos %1 por fotograma, %2</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Frame before</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Frame after</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Generated without tiles</source>
        <translation>Generado sin teselas</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>Mezcla simple</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tesela</numerusform>
            <numerusform>%n teselas</numerusform>
        </translation>
    </message>
    <message>
        <source>seams %1</source>
        <translation>costuras %1</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticos</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>Tile %1 of %2</source>
        <translation>Tesela %1 de %2</translation>
    </message>
    <message>
        <source>%1 pixels at %2, %3</source>
        <translation>%1 píxeles en %2, %3</translation>
    </message>
    <message>
        <source>%1 ms, %2 of memory</source>
        <translation>%1 ms, %2 de memoria</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>De una pieza</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <translation>%1 veces los píxeles</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>In one piece a frame needs about %1, and %2 may be used. Shown instead: tiles of %3, the largest that fit.</source>
        <translation>De una pieza, un fotograma necesita unos %1, y se pueden usar %2. En su lugar: teselas de %3, las mayores que caben.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Fotograma %1</translation>
    </message>
    <message>
        <source>Frame %1 begins a scene (%2)</source>
        <translation>El fotograma %1 empieza una escena (%2)</translation>
    </message>
    <message>
        <source>Frame %1 repeats the one before it (%2)</source>
        <translation>El fotograma %1 repite el anterior (%2)</translation>
    </message>
    <message>
        <source>Frame %1 belongs to the scene before it (%2)</source>
        <translation>El fotograma %1 pertenece a la escena anterior (%2)</translation>
    </message>
    <message>
        <source>about %1 a frame</source>
        <translation>unos %1 por fotograma</translation>
    </message>
    <message numerus="yes">
        <source>Things move further than %n tile(s) can see: a larger overlap helps</source>
        <translation>
            <numerusform>%n tesela no ve todo el movimiento: ayuda un solape mayor</numerusform>
            <numerusform>%n teselas no ven todo el movimiento: ayuda un solape mayor</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of up to %1 pixels</source>
        <translation>Movimiento de hasta %1 píxeles</translation>
    </message>
    <message>
        <source>A tile of this model sees %1 pixels of motion: a larger overlap helps</source>
        <translation>Una tesela de este modelo ve %1 píxeles de movimiento: ayuda un solape mayor</translation>
    </message>
    <message>
        <source>Drag to change the size of tiles</source>
        <translation>Arrastre para cambiar el tamaño de las teselas</translation>
    </message>
    <message>
        <source>Drag to change how far tiles overlap</source>
        <translation>Arrastre para cambiar cuánto se solapan las teselas</translation>
    </message>
</context>
<context>
    <name>QueueEdits</name>
    <message>
        <source>change of settings</source>
        <translation>cambio de ajustes</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>eliminación de %1</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>%1 was not finished: %2 of %3 frames are kept.</source>
        <translation>%1 no se terminó: se conservan %2 de %3 fotogramas.</translation>
    </message>
    <message>
        <source>Not finished, and kept as far as they got: %1.</source>
        <translation>Sin terminar, y conservados hasta donde llegaron: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>%1, of which %2 new</source>
        <translation>%1, de ellos %2 nuevos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Frames read</source>
        <translation>Fotogramas leídos</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Cortes de escena</translation>
    </message>
    <message>
        <source>Duplicates given motion</source>
        <translation>Duplicados con movimiento añadido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Frecuencia de fotogramas</translation>
    </message>
    <message>
        <source>Tiles and motion</source>
        <translation>Teselas y movimiento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>Memoria del dispositivo</translation>
    </message>
    <message>
        <source>%1, of which %2 free</source>
        <translation>%1, de ellos %2 libres</translation>
    </message>
    <message>
        <source>Decoding alone</source>
        <translation>Solo descodificar</translation>
    </message>
    <message>
        <source>New frames alone</source>
        <translation>Solo fotogramas nuevos</translation>
    </message>
    <message>
        <source>Encoding alone</source>
        <translation>Solo codificar</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Nothing: no warning, and memory never ran short.</source>
        <translation>Nada: ningún aviso, y la memoria nunca escaseó.</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <translation>%1, previsto %2</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Time of a new frame</source>
        <translation>Tiempo de un fotograma nuevo</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>Costuras</translation>
    </message>
    <message>
        <source>none: frames were made whole</source>
        <translation>ninguna: fotogramas creados de una pieza</translation>
    </message>
    <message>
        <source>%1 on average, at worst %2 in frame %3 (1 is invisible)</source>
        <translation>%1 de media, en el peor caso %2 en el fotograma %3 (1 es invisible)</translation>
    </message>
    <message>
        <source>Peak memory of the program</source>
        <translation>Memoria máxima del programa</translation>
    </message>
    <message>
        <source>of it the model&apos;s data</source>
        <translation>de ella, datos del modelo</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Reproducir o detener</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Un fotograma atrás, adelante</translation>
    </message>
    <message>
        <source>First frame, last frame</source>
        <translation>Primer fotograma, último fotograma</translation>
    </message>
    <message>
        <source>Stop the conversion; leave full screen</source>
        <translation>Detener la conversión; salir de pantalla completa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Mover el divisor</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Cortes de escena</translation>
    </message>
    <message>
        <source>From cut to cut</source>
        <translation>De corte en corte</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Add or remove a cut</source>
        <translation>Añadir o quitar un corte</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>Subir, bajar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>%1-bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Bits per colour channel: kept as they are.</source>
        <translation>Bits por canal de color: se conservan tal cual.</translation>
    </message>
    <message>
        <source>Variable frame rate: the times of the frames are kept.</source>
        <translation>Frecuencia variable: se conservan los tiempos de los fotogramas.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelazado</translation>
    </message>
    <message>
        <source>Each frame holds two half pictures from different moments.</source>
        <translation>Cada fotograma contiene dos campos de momentos distintos.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>The video has transparency.</source>
        <translation>El vídeo tiene transparencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n audio track(s)</source>
        <translation>
            <numerusform>%n pista de audio</numerusform>
            <numerusform>%n pistas de audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle track(s)</source>
        <translation>
            <numerusform>%n pista de subtítulos</numerusform>
            <numerusform>%n pistas de subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>Anchura y altura en píxeles.</translation>
    </message>
    <message>
        <source>Frames per second, on average.</source>
        <translation>Fotogramas por segundo, en promedio.</translation>
    </message>
    <message>
        <source>Length in minutes and seconds.</source>
        <translation>Duración en minutos y segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s).</source>
        <translation>
            <numerusform>%n fotograma.</numerusform>
            <numerusform>%n fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the new file unchanged.</source>
        <translation>Se copia sin cambios al archivo nuevo.</translation>
    </message>
    <message>
        <source>High dynamic range: kept as it is. Here its colours are brought to this screen.</source>
        <translation>Alto rango dinámico: se conserva. Aquí los colores se adaptan a esta pantalla.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonBar</name>
    <message>
        <source>Picture A</source>
        <translation>Imagen A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>Imagen B</translation>
    </message>
    <message>
        <source>What is compared: the frames of the source, or the frame between them made in different ways.</source>
        <translation>Qué se compara: los fotogramas del origen, o el fotograma intermedio hecho de distintas maneras.</translation>
    </message>
    <message>
        <source>Time, memory and tiles of this picture</source>
        <translation>Tiempo, memoria y teselas de esta imagen</translation>
    </message>
    <message>
        <source>How alike the two are: PSNR in decibels (more than 40 is hard to see), SSIM from 0 to 1.
Seams compares steps at the edges of tiles with the same places in the originals: 1.00 leaves no trace.</source>
        <translation>Cuánto se parecen: PSNR en decibelios (más de 40 apenas se ve), SSIM de 0 a 1.
«Costuras» compara los saltos en los bordes de las teselas con los mismos lugares de los originales: 1,00 no deja rastro.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EmptyState</name>
    <message>
        <source>Drop a video to make it smoother</source>
        <translation>Arrastre un vídeo aquí para hacerlo más fluido</translation>
    </message>
    <message>
        <source>Tessera generates the frames in between, tile by tile, so that even 4K and 8K fit in the memory you have.</source>
        <translation>Tessera genera los fotogramas intermedios, tesela a tesela, para que hasta 4K y 8K quepan en su memoria.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Abrir un vídeo</translation>
    </message>
    <message>
        <source>Open videos (Ctrl+O)</source>
        <translation>Abrir vídeos (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EvaluationDialog</name>
    <message>
        <source>Plain blend</source>
        <translation>Mezcla simple</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>&amp;Guardar la página…</translation>
    </message>
    <message>
        <source>How good are new frames of %1?</source>
        <translation>¿Qué calidad tienen los fotogramas nuevos de %1?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save the figures and the worst frames as an HTML page.</source>
        <translation>Guardar las cifras y los peores fotogramas como página HTML.</translation>
    </message>
    <message>
        <source>Every second frame is left out, made again, and compared with the true one.</source>
        <translation>Se omite uno de cada dos fotogramas, se genera de nuevo y se compara con el real.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Worst 5 %</source>
        <translation>Peor 5 %</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Figures by what made the frames</source>
        <translation>Cifras según el método</translation>
    </message>
    <message>
        <source>Likeness to the true frames in dB, mean over them: higher is better</source>
        <translation>Parecido con los fotogramas reales en dB, de media: más alto es mejor</translation>
    </message>
    <message>
        <source>Likeness of structure to the true frames: 1 is equal</source>
        <translation>Parecido de la estructura con los fotogramas reales: 1 es igual</translation>
    </message>
    <message>
        <source>PSNR of the worst twentieth of the frames, where eyes catch on</source>
        <translation>PSNR de la peor veintena parte de los fotogramas, donde se fija la vista</translation>
    </message>
    <message>
        <source>How much more the result changes from frame to frame than the video: 0 is best</source>
        <translation>Cuánto más cambia el resultado de un fotograma a otro que el vídeo: 0 es lo mejor</translation>
    </message>
    <message>
        <source>For each new frame</source>
        <translation>Por cada fotograma nuevo</translation>
    </message>
    <message>
        <source>The most that was held at once</source>
        <translation>Lo máximo que se ocupó a la vez</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Making frames and comparing them…</source>
        <translation>Se generan fotogramas y se comparan…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were made and compared.</source>
        <translation>
            <numerusform>Se generó y comparó %n fotograma.</numerusform>
            <numerusform>Se generaron y compararon %n fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>The worst one, frame %1: as it was</source>
        <translation>El peor, fotograma %1: como era</translation>
    </message>
    <message>
        <source>As it was made: %1 dB</source>
        <translation>Como se generó: %1 dB</translation>
    </message>
    <message>
        <source>The difference, four times</source>
        <translation>La diferencia, por cuatro</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Página HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Frames to compare</source>
        <translation>Fotogramas que comparar</translation>
    </message>
    <message>
        <source>Made and compared, from the beginning of the video. More of them say more, and take longer.</source>
        <translation>Se crean y comparan desde el principio del vídeo. Más dicen más y tardan más.</translation>
    </message>
    <message>
        <source>Frames to &amp;compare</source>
        <translation>Fotogramas que &amp;comparar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Fold</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>Desplegado. Pulse para plegar.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Plegado. Pulse para desplegar.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeaderBar</name>
    <message>
        <source>Size of the picture: 100 % shows each of its pixels as one of the screen&apos;s.</source>
        <translation>Tamaño de la imagen: al 100 %, cada uno de sus píxeles ocupa uno de la pantalla.</translation>
    </message>
    <message>
        <source>Open videos</source>
        <translation>Abrir vídeos</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MainWindow</name>
    <message>
        <source>%1 – Tessera</source>
        <translation>%1 – Tessera</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Download it first, then drop the file.</source>
        <translation>%1 no está en este equipo. Descargue primero el archivo y suéltelo después.</translation>
    </message>
    <message numerus="yes">
        <source>All is done. The computer is suspended in %n second(s).</source>
        <translation>
            <numerusform>Todo está listo. El equipo se suspenderá en %n segundo.</numerusform>
            <numerusform>Todo está listo. El equipo se suspenderá en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Seguir despierto</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show the crash report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>No se pudo abrir %1: ya no está, o ningún programa de este equipo lo abre.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MaskBar</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>How wide the brush and the eraser are.</source>
        <translation>Anchura del pincel y de la goma.</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>Around the kept areas the generated picture comes in gradually over so many pixels. 0 is a hard edge.</source>
        <translation>Alrededor de las zonas conservadas, la imagen generada aparece poco a poco en tantos píxeles. 0 es un borde duro.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Keeps nothing any more.</source>
        <translation>Ya no conserva nada.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>Toma las zonas de una imagen, blanca donde se conservan los píxeles.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the areas as a PNG file, white where pixels are kept.</source>
        <translation>Escribe las zonas en un archivo PNG, blanco donde se conservan los píxeles.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to looking at the picture.</source>
        <translation>Volver a mirar la imagen.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Draw rectangles</source>
        <translation>Dibujar rectángulos</translation>
    </message>
    <message>
        <source>Drag over a caption or a display that must not be bent by motion.</source>
        <translation>Arrastre sobre un rótulo o un indicador que el movimiento no deba deformar.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Draw with a brush</source>
        <translation>Dibujar con pincel</translation>
    </message>
    <message>
        <source>Paint over what must not be bent by motion.</source>
        <translation>Pinte lo que el movimiento no deba deformar.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Takes away what was marked.</source>
        <translation>Quita lo que estaba marcado.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryGraph</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory: not measured yet</source>
        <translation>Memoria: aún sin medir</translation>
    </message>
    <message>
        <source>%1 now, peak %2</source>
        <translation>%1 ahora, máximo %2</translation>
    </message>
    <message>
        <source>%1 now, peak %2 of %3</source>
        <translation>%1 ahora, máximo %2 de %3</translation>
    </message>
    <message>
        <source>Memory that Tessera takes in all, as the system counts it: its history, and its share of what there is. The second line says how much of it is the model&apos;s data, which tiles keep small. The mark on the bar is the peak.</source>
        <translation>Memoria que Tessera ocupa en total, como la cuenta el sistema: su historia y su parte de la que hay. La segunda línea dice cuánta es de los datos del modelo, que las teselas mantienen pequeña. La marca en la barra es el máximo.</translation>
    </message>
    <message>
        <source>model data %1, peak %2</source>
        <translation>datos del modelo %1, máximo %2</translation>
    </message>
    <message>
        <source>%1, allowed %2</source>
        <translation>%1, permitidos %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelDialog</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Comparing the file with its checksum…</source>
        <translation>Comparando el archivo con su suma de comprobación…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <source>Choose a model file; you can also drop one on the window</source>
        <translation>Elegir un archivo de modelo; también puede soltarlo en la ventana</translation>
    </message>
    <message>
        <source>Compare the file with its checksum</source>
        <translation>Comparar el archivo con su suma de comprobación</translation>
    </message>
    <message>
        <source>“%1” is installed.</source>
        <translation>«%1» está instalado.</translation>
    </message>
    <message>
        <source>“%1” is as it was installed.</source>
        <translation>«%1» está como se instaló.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Copying and trying the model…</source>
        <translation>Copiando y probando el modelo…</translation>
    </message>
    <message>
        <source>No model is installed. Flow is built in and needs none.
Drop a TorchScript model or the weights of TLB-VFI on the window to install it.</source>
        <translation>No hay ningún modelo instalado. Flow viene incluido y no lo necesita.
Suelte un modelo TorchScript o los pesos de TLB-VFI en la ventana para instalarlo.</translation>
    </message>
    <message>
        <source>%1

Needs: %2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

Necesita: %2
Licencia: %3
SHA-256: %4
Archivo: %5</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Quitar un modelo</translation>
    </message>
    <message>
        <source>Remove “%1”? Its file in Tessera&apos;s folder is deleted; the one you installed it from stays.</source>
        <translation>¿Quitar «%1»? Se borra su archivo en la carpeta de Tessera; el archivo desde el que se instaló permanece.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelFlow</name>
    <message>
        <source>Install models</source>
        <translation>Instalar modelos</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modelos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NamingDialog</name>
    <message>
        <source>&amp;Beside the source</source>
        <translation>&amp;Junto al origen</translation>
    </message>
    <message>
        <source>Name and folder of new files</source>
        <translation>Nombre y carpeta de los archivos nuevos</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Patrón del nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre del origen</translation>
    </message>
    <message>
        <source>Frame rate, such as x2 or 60fps</source>
        <translation>Frecuencia, por ejemplo x2 o 60fps</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>Insertar: %1</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of new files</source>
        <translation>Elegir la carpeta de los archivos nuevos</translation>
    </message>
    <message>
        <source>In &amp;one folder</source>
        <translation>En &amp;una carpeta</translation>
    </message>
    <message>
        <source>Folder of new files</source>
        <translation>Carpeta de los archivos nuevos</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n mensaje más</numerusform>
            <numerusform>%n mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OutputSection</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>How the new file is compressed.
H.264 plays everywhere; HEVC and AV1 are smaller and slower to encode;
FFV1 is lossless and large. Memory stays the same.</source>
        <translation>Cómo se comprime el archivo nuevo.
H.264 se reproduce en todas partes; HEVC y AV1 ocupan menos y tardan más en codificar;
FFV1 es sin pérdida y grande. La memoria es la misma.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Quality, lower is better</source>
        <translation>Calidad, menos es mejor</translation>
    </message>
    <message>
        <source>Lower is better and larger. Auto is visually clean for the codec.
It changes neither time nor memory much.</source>
        <translation>Menos es mejor y ocupa más. «Auto» se ve limpio con el códec.
Apenas cambia el tiempo ni la memoria.</translation>
    </message>
    <message>
        <source>Change the output file</source>
        <translation>Cambiar el archivo de salida</translation>
    </message>
    <message>
        <source>Choose another name or folder. An existing file is never overwritten unasked.</source>
        <translation>Elegir otro nombre o carpeta. Un archivo existente nunca se reemplaza sin preguntar.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Name and folder of all new files</source>
        <translation>Nombre y carpeta de todos los archivos nuevos</translation>
    </message>
    <message>
        <source>How new files are called, and where they go, unless you choose.</source>
        <translation>Cómo se llaman los archivos nuevos y adónde van, si usted no elige.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlayheadBar</name>
    <message>
        <source>Rendering…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Cursor de reproducción</translation>
    </message>
    <message>
        <source>Every position is a frame of the new video; between two frames of the source it is generated as you look.</source>
        <translation>Cada posición es un fotograma del vídeo nuevo; entre dos fotogramas del origen se genera al mirarlo.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetCard</name>
    <message>
        <source>Preset %1, recommended</source>
        <translation>Preajuste %1, recomendado</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1, modificado</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, predeterminado</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetMenu</name>
    <message>
        <source>&amp;Save as a new preset…</source>
        <translation>&amp;Guardar como preajuste nuevo…</translation>
    </message>
    <message>
        <source>&amp;Update this preset</source>
        <translation>&amp;Actualizar este preajuste</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Use for &amp;new videos</source>
        <translation>Usar para los vídeos nue&amp;vos</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <translation>Guardar como preajuste nuevo</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Mi preajuste</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Cambiar el nombre del preajuste</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Eliminar el preajuste</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Videos in the queue keep its values.</source>
        <translation>¿Eliminar el preajuste «%1»? Los vídeos de la cola conservan sus valores.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exportar el preajuste</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewArea</name>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Last generated frame</source>
        <translation>Último fotograma generado</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 y %2</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotograma %1 de %2</translation>
    </message>
    <message>
        <source>Original frame</source>
        <translation>Fotograma original</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>Diferencia, aumentada 8 veces</translation>
    </message>
    <message>
        <source>Tiles are planned from the memory that is free</source>
        <translation>Las teselas se planean según la memoria libre</translation>
    </message>
    <message>
        <source>Scene cut: the frame before it is shown again</source>
        <translation>Corte de escena: se repite el fotograma anterior</translation>
    </message>
    <message>
        <source>Scene cut: cross-fade</source>
        <translation>Corte de escena: fundido</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The video with its tiles. Left and right show another frame, space plays, plus and minus zoom, shift and the arrow keys move the picture.</source>
        <translation>El vídeo con sus teselas. Izquierda y derecha muestran otro fotograma, espacio reproduce, más y menos amplían y reducen, mayúsculas y las flechas mueven la imagen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ProgressPanel</name>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Left, about</source>
        <translation>Quedan unos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, file name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Between frames %1 and %2</source>
        <translation>Entre los fotogramas %1 y %2</translation>
    </message>
    <message>
        <source>tile %1 of %2</source>
        <translation>tesela %1 de %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueCompanion</name>
    <message>
        <source>A video is being converted</source>
        <translation>Se está convirtiendo un vídeo</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) done</source>
        <translation>
            <numerusform>%n vídeo listo</numerusform>
            <numerusform>%n vídeos listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n con avisos</numerusform>
            <numerusform>%n con avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueDelegate</name>
    <message>
        <source>Remove from the queue (Delete)</source>
        <translation>Quitar de la cola (Supr)</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Convertir de nuevo</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueKeeper</name>
    <message>
        <source>Another window keeps the queue. What you add here is not remembered.</source>
        <translation>Otra ventana guarda la cola. Lo que añada aquí no se recordará.</translation>
    </message>
    <message>
        <source> It lies in %1.</source>
        <translation> Está en %1.</translation>
    </message>
    <message>
        <source>The remembered queue could not be read: it is damaged or of a newer version.</source>
        <translation>No se pudo leer la cola recordada: está dañada o es de una versión más nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) of the remembered queue could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n vídeo de la cola recordada.</numerusform>
            <numerusform>No se pudieron leer %n vídeos de la cola recordada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vídeo</numerusform>
            <numerusform>%n vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>The videos in the order in which they are converted. Delete removes, Alt and the arrow keys move, and the menu key shows what else can be done.</source>
        <translation>Los vídeos en el orden en que se convierten. Supr quita, Alt y las flechas mueven, y la tecla Menú muestra qué más se puede hacer.</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>Mostrar el in&amp;forme</translation>
    </message>
    <message>
        <source>Convert &amp;again</source>
        <translation>&amp;Convertir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateSection</name>
    <message>
        <source>Each gap between two frames is divided into this many.
Time grows with it; memory and the original frames stay the same.</source>
        <translation>Cada hueco entre dos fotogramas se divide en tantas partes.
El tiempo crece con ello; la memoria y los fotogramas originales no cambian.</translation>
    </message>
    <message numerus="yes">
        <source>%n times the frames</source>
        <translation>
            <numerusform>%n vez los fotogramas</numerusform>
            <numerusform>%n veces los fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame rate factor</source>
        <translation>Factor de la frecuencia</translation>
    </message>
    <message>
        <source>Frames between the originals are generated.</source>
        <translation>Se generan fotogramas entre los originales.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 frames</source>
        <translation>%1 · %2 fotogramas</translation>
    </message>
    <message numerus="yes">
        <source>%n frames per second</source>
        <translation>
            <numerusform>%n fotograma por segundo</numerusform>
            <numerusform>%n fotogramas por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>New frames stand at exact times, so that motion stays even; few originals remain.
Time grows with the number of frames; memory stays the same.</source>
        <translation>Los fotogramas nuevos caen en tiempos exactos, así el movimiento es uniforme; quedan pocos originales.
El tiempo crece con el número de fotogramas; la memoria no cambia.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ReportWindow</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy everything on this page as plain text, for a message or a bug report.</source>
        <translation>Copiar toda esta página como texto, para un mensaje o un informe de error.</translation>
    </message>
    <message>
        <source>Save this page as HTML, or its facts as JSON.</source>
        <translation>Guardar esta página como HTML, o sus datos como JSON.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultPanel</name>
    <message>
        <source>%1 frames, %2 of them new</source>
        <translation>%1 fotogramas, de ellos %2 nuevos</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Play the new video</source>
        <translation>Reproducir el vídeo nuevo</translation>
    </message>
    <message>
        <source>Open the new video in your player.</source>
        <translation>Abrir el vídeo nuevo en su reproductor.</translation>
    </message>
    <message>
        <source>Open the folder of the new video</source>
        <translation>Abrir la carpeta del vídeo nuevo</translation>
    </message>
    <message>
        <source>Show the new video in the file manager.</source>
        <translation>Mostrar el vídeo nuevo en el gestor de archivos.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>What was done and what it took, to read, save or copy.</source>
        <translation>Qué se hizo y cuánto costó, para leer, guardar o copiar.</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>como máximo %1 de memoria</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ScoreCurve</name>
    <message>
        <source>Scene cuts</source>
        <translation>Cortes de escena</translation>
    </message>
    <message>
        <source>%1. Left and right go from cut to cut, up and down move the threshold, enter adds or removes the cut at the playhead.</source>
        <translation>%1. Izquierda y derecha van de corte en corte, arriba y abajo mueven el umbral, Intro pone o quita el corte en el cursor.</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n corte</numerusform>
            <numerusform>%n cortes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated frame(s)</source>
        <translation>
            <numerusform>%n fotograma repetido</numerusform>
            <numerusform>%n fotogramas repetidos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the cut before frame %1</source>
        <translation>&amp;Quitar el corte antes del fotograma %1</translation>
    </message>
    <message>
        <source>&amp;Add a cut before frame %1</source>
        <translation>&amp;Poner un corte antes del fotograma %1</translation>
    </message>
    <message>
        <source>&amp;Forget my changes</source>
        <translation>&amp;Olvidar mis cambios</translation>
    </message>
    <message>
        <source>Between two scenes</source>
        <translation>Entre dos escenas</translation>
    </message>
    <message>
        <source>R&amp;epeat the frame before</source>
        <translation>&amp;Repetir el fotograma anterior</translation>
    </message>
    <message>
        <source>&amp;Cross-fade</source>
        <translation>&amp;Fundido encadenado</translation>
    </message>
    <message>
        <source>&amp;Generate as anywhere</source>
        <translation>&amp;Generar como en todas partes</translation>
    </message>
    <message>
        <source>&amp;Spread motion over repeated frames</source>
        <translation>R&amp;epartir el movimiento entre los fotogramas repetidos</translation>
    </message>
    <message>
        <source>Threshold %1: a score at or above it is a cut. Drag to change it.</source>
        <translation>Umbral %1: a partir de este valor es un corte. Arrastre para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Session</name>
    <message>
        <source>holiday.mp4</source>
        <translation>vacaciones.mp4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>file name, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no video in %1, and no numbered pictures.</source>
        <translation>No hay ningún vídeo en %1, ni imágenes numeradas.</translation>
    </message>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation>%1 se quitó de la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were removed from the queue.</source>
        <translation>
            <numerusform>Se quitó %n vídeo de la cola.</numerusform>
            <numerusform>Se quitaron %n vídeos de la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Paused: only %1 is free on the disk of the new file. Free some space, then go on.</source>
        <translation>En pausa: solo quedan %1 libres en el disco del archivo nuevo. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPanel</name>
    <message>
        <source>Fine-tune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Frecuencia de fotogramas</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What can be done with presets</source>
        <translation>Qué se puede hacer con los preajustes</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>Guardar, renombrar, eliminar, importar y exportar preajustes</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SidePanel</name>
    <message numerus="yes">
        <source>Start %n video(s)</source>
        <translation>
            <numerusform>Empezar %n vídeo</numerusform>
            <numerusform>Empezar %n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Convertir de nuevo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SliderField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, deslizador</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StageRates</name>
    <message>
        <source>How many frames each stage could handle per second. The slowest one decides the speed.</source>
        <translation>Cuántos fotogramas por segundo podría tratar cada etapa. La más lenta decide la velocidad.</translation>
    </message>
    <message>
        <source>Stage rates</source>
        <translation>Ritmo de las etapas</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StartBar</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this conversion (Esc)</source>
        <translation>Detener esta conversión (Esc)</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>Cancelar la conversión</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StopQuestion</name>
    <message>
        <source>Keep what is done as a video</source>
        <translation>Guardar lo hecho como vídeo</translation>
    </message>
    <message>
        <source>Throw away what is done</source>
        <translation>Descartar lo hecho</translation>
    </message>
    <message>
        <source>Keep converting</source>
        <translation>Seguir convirtiendo</translation>
    </message>
    <message>
        <source>What is done is kept beside the new file. Start goes on with it.</source>
        <translation>Lo hecho se guarda junto al archivo nuevo. Iniciar continúa con ello.</translation>
    </message>
    <message>
        <source>Ends the new file here. It plays, and cannot go on later.</source>
        <translation>Termina aquí el archivo nuevo. Se reproduce, y no se puede continuar después.</translation>
    </message>
    <message>
        <source>Nothing is left of this conversion; it can be started from the beginning.</source>
        <translation>No queda nada de esta conversión; se puede empezar desde el principio.</translation>
    </message>
    <message>
        <source>A conversion is running. Close the window?</source>
        <translation>Hay una conversión en curso. ¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Stop this conversion?</source>
        <translation>¿Detener esta conversión?</translation>
    </message>
    <message>
        <source>Close and go on later</source>
        <translation>Cerrar y seguir más tarde</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>Detener y seguir más tarde</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TuningSection</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamaño de tesela</translation>
    </message>
    <message>
        <source>Smaller tiles need less memory and a little more time, because neighbours overlap.
Off computes each frame in one piece: fastest, if it fits. Quality stays nearly the same.</source>
        <translation>Las teselas pequeñas necesitan menos memoria y algo más de tiempo, porque las vecinas se solapan.
«Ninguna» calcula cada fotograma de una pieza: lo más rápido, si cabe. La calidad es casi la misma.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Pixels that neighbouring tiles share and blend. More hides seams better and costs time;
memory stays the same. At most half a tile.</source>
        <translation>Píxeles que las teselas vecinas comparten y mezclan. Más oculta mejor las costuras y cuesta tiempo;
la memoria no cambia. Como mucho, media tesela.</translation>
    </message>
    <message>
        <source>The resolution at which motion is measured. Lower is faster and needs less memory,
and finds large motion more easily; higher follows fine motion better.</source>
        <translation>La resolución a la que se mide el movimiento. Menos es más rápido, necesita menos memoria
y encuentra antes los movimientos grandes; más sigue mejor los finos.</translation>
    </message>
    <message>
        <source>How often the motion is refined. More steps take more time and can be sharper;
memory stays the same.</source>
        <translation>Cuántas veces se refina el movimiento. Más pasos llevan más tiempo y pueden dar más nitidez;
la memoria no cambia.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What makes the frames in between. Flow is built in; other models can be better and need
more time and memory.</source>
        <translation>Lo que crea los fotogramas intermedios. Flujo viene incluido; otros modelos pueden ser mejores y necesitan
más tiempo y memoria.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where the model runs. A graphics card is many times faster; its memory is the limit then.</source>
        <translation>Dónde se ejecuta el modelo. Una tarjeta gráfica es muchas veces más rápida; entonces su memoria es el límite.</translation>
    </message>
    <message>
        <source>Planned from free memory at the start</source>
        <translation>Se planea al empezar según la memoria libre</translation>
    </message>
    <message>
        <source>Each frame in one piece</source>
        <translation>Cada fotograma de una pieza</translation>
    </message>
    <message>
        <source>%1 tiles (%2 × %3), %4 times the pixels</source>
        <translation>%1 teselas (%2 × %3), %4 veces los píxeles</translation>
    </message>
    <message>
        <source>Flow (built in)</source>
        <translation>Flujo (incluido)</translation>
    </message>
    <message>
        <source>About %1 of %2 free memory and %3 s for each new frame</source>
        <translation>Unos %1 de %2 de memoria libre y %3 s por cada fotograma nuevo</translation>
    </message>
    <message>
        <source>Motion detail</source>
        <translation>Detalle de movimiento</translation>
    </message>
    <message>
        <source>Refinement steps</source>
        <translation>Pasos de refinado</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinado</translation>
    </message>
</context>
<context>
    <name>tessera::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abiertos &amp;recientemente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Conversion</source>
        <translation>&amp;Conversión</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Change &amp;output…</source>
        <translation>Cambiar la sa&amp;lida…</translation>
    </message>
    <message>
        <source>&amp;Play the new video</source>
        <translation>Re&amp;producir el vídeo nuevo</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Abrir su carpe&amp;ta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Show &amp;tiles</source>
        <translation>Mostrar las &amp;teselas</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show tile &amp;numbers</source>
        <translation>Mostrar los &amp;números de las teselas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;One picture</source>
        <translation>&amp;Una imagen</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>S&amp;plit with a divider</source>
        <translation>Di&amp;vidido por una línea</translation>
    </message>
    <message>
        <source>&amp;Blink between two</source>
        <translation>&amp;Alternar entre dos</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Di&amp;ferencia</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>Fotograma an&amp;terior</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Un fotograma atrás (Izquierda)</translation>
    </message>
    <message>
        <source>Play the source (Space)</source>
        <translation>Reproducir el origen (Espacio)</translation>
    </message>
    <message>
        <source>Frame for&amp;ward</source>
        <translation>Fotograma &amp;siguiente</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Un fotograma adelante (Derecha)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>&amp;Acerca de Tessera</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Abrir una carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>&amp;Detener después de este</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>&amp;Name and folder of new files…</source>
        <translation>&amp;Nombre y carpeta de los archivos nuevos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>Mostrar el in&amp;forme</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Convert a&amp;gain</source>
        <translation>Convertir de nue&amp;vo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Duplicate in the queue</source>
        <translation>D&amp;uplicar en la cola</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue</source>
        <translation>Su&amp;bir en la cola</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the queue</source>
        <translation>Ba&amp;jar en la cola</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Remove what is &amp;finished</source>
        <translation>Quitar los ter&amp;minados</translation>
    </message>
    <message>
        <source>When all is don&amp;e</source>
        <translation>Cuando todo esté l&amp;isto</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Cuando todo esté listo</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <source>Show a &amp;message</source>
        <translation>Mostrar un &amp;mensaje</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Suspend the computer</source>
        <translation>&amp;Suspender el equipo</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>Aparien&amp;cia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Lens at the mouse</source>
        <translation>&amp;Lupa en el ratón</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Colour tiles by</source>
        <translation>&amp;Colorear las teselas por</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>Pre&amp;vious cut</source>
        <translation>Corte an&amp;terior</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Ne&amp;xt cut</source>
        <translation>Corte si&amp;guiente</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Add or remove a cut &amp;here</source>
        <translation>Poner o quitar un corte &amp;aquí</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keep areas as they are…</source>
        <translation>Conservar &amp;zonas tal cual…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>E&amp;valuate on this video…</source>
        <translation>E&amp;valuar con este vídeo…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Measure how good new frames of this video are with these settings</source>
        <translation>Medir la calidad de los fotogramas nuevos de este vídeo con estos ajustes</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Scenes and repeated frames…</source>
        <translation>E&amp;scenas y fotogramas repetidos…</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>&amp;Quitar de la cola</translation>
    </message>
    <message>
        <source>Takes what is done, cancelled or failed out of the list, with its reports</source>
        <translation>Quita de la lista lo hecho, cancelado o fallido, con sus informes</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Play the source</source>
        <translation>&amp;Reproducir el original</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
</context>
</TS>
