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
    <name>Guide</name>
    <message>
        <source>User guide</source>
        <translation>Guía de usuario</translation>
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
    <message>
        <source>%1, %2 times slower</source>
        <translation>%1, %2 veces más lento</translation>
    </message>
    <message>
        <source>%1, changing speed</source>
        <translation>%1, velocidad variable</translation>
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
    <name>Message</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, its technical cause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An internal check of Tessera failed.</source>
        <translation>Falló una comprobación interna de Tessera.</translation>
    </message>
    <message>
        <source>Report this to the developers, with the details.</source>
        <translation>Informe de esto a los desarrolladores, con los detalles.</translation>
    </message>
    <message>
        <source>Another version of Tessera noted something here (%1).</source>
        <translation>Otra versión de Tessera anotó algo aquí (%1).</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the memory limit.</source>
        <translation>Cierre otros programas o aumente el límite de memoria.</translation>
    </message>
    <message>
        <source>There is not enough memory for a frame of this size.</source>
        <translation>No hay memoria suficiente para un fotograma de este tamaño.</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs.</source>
        <translation>Use teselas más pequeñas o cierre otros programas.</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of %1.</source>
        <translation>No hay memoria suficiente ni para una tesela de %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>No hay memoria suficiente para abrir %1.</translation>
    </message>
    <message>
        <source>A frame of %1 needs at least %2 of memory, and %3 may be used.</source>
        <translation>Un fotograma de %1 necesita al menos %2 de memoria, y se pueden usar %3.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Check the file and the disk.</source>
        <translation>Compruebe el archivo y el disco.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>No hay permiso para leer %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Check the folder and the free space on the disk.</source>
        <translation>Compruebe la carpeta y el espacio libre en el disco.</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>No se pudo crear %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk.</source>
        <translation>%1 no cabe en el disco.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk: it needs %2, and %3 are free.</source>
        <translation>%1 no cabe en el disco: necesita %2 y hay %3 libres.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>No se puede leer la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>No se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>No hay ninguna carpeta para archivos temporales.</translation>
    </message>
    <message>
        <source>Set TMPDIR to one.</source>
        <translation>Indique una en TMPDIR.</translation>
    </message>
    <message>
        <source>No temporary file can be created in %1.</source>
        <translation>No se puede crear ningún archivo temporal en %1.</translation>
    </message>
    <message>
        <source>The tensor library cannot be loaded.</source>
        <translation>No se puede cargar la biblioteca de tensores.</translation>
    </message>
    <message>
        <source>Install Tessera again.</source>
        <translation>Instale Tessera de nuevo.</translation>
    </message>
    <message>
        <source>The tensor library belongs to another version of Tessera.</source>
        <translation>La biblioteca de tensores es de otra versión de Tessera.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Elija un archivo de vídeo.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 no es un archivo corriente.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>Cópielo o grábelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not opened because the work was stopped.</source>
        <translation>No se abrió %1 porque se detuvo el trabajo.</translation>
    </message>
    <message>
        <source>%1 was cut off before its index was written.</source>
        <translation>%1 quedó cortado antes de escribirse su índice.</translation>
    </message>
    <message>
        <source>Copy or record it again; a repair tool may help.</source>
        <translation>Cópielo o grábelo de nuevo; un programa de reparación puede ayudar.</translation>
    </message>
    <message>
        <source>%1 is not a video that Tessera can read.</source>
        <translation>%1 no es un vídeo que Tessera pueda leer.</translation>
    </message>
    <message>
        <source>%1 uses a video codec that this build cannot decode.</source>
        <translation>%1 usa un códec de vídeo que esta compilación no puede descodificar.</translation>
    </message>
    <message>
        <source>Convert it with another tool first.</source>
        <translation>Conviértalo antes con otro programa.</translation>
    </message>
    <message>
        <source>%1 has no video.</source>
        <translation>%1 no contiene vídeo.</translation>
    </message>
    <message>
        <source>%1 has a cover picture but no video.</source>
        <translation>%1 contiene una carátula, pero no vídeo.</translation>
    </message>
    <message>
        <source>%1 has sound but no video.</source>
        <translation>%1 contiene sonido, pero no vídeo.</translation>
    </message>
    <message>
        <source>%1 has frames of %2 pixels, which exceeds the limit of %3 pixels.</source>
        <translation>%1 tiene fotogramas de %2 píxeles, más que el límite de %3 píxeles.</translation>
    </message>
    <message>
        <source>Reduce its size with another tool first.</source>
        <translation>Reduzca antes su tamaño con otro programa.</translation>
    </message>
    <message>
        <source>%1 is an animated WebP, which this version of FFmpeg cannot decode.</source>
        <translation>%1 es un WebP animado, que esta versión de FFmpeg no puede descodificar.</translation>
    </message>
    <message>
        <source>Convert it to GIF or APNG with another tool first.</source>
        <translation>Conviértalo antes a GIF o APNG con otro programa.</translation>
    </message>
    <message>
        <source>%1 has a video stream without a readable picture.</source>
        <translation>%1 tiene una pista de vídeo sin ninguna imagen legible.</translation>
    </message>
    <message>
        <source>%1 yields nothing to convert, however long it is read.</source>
        <translation>%1 no da nada que convertir, por mucho que se lea.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, or into a new file with another tool.</source>
        <translation>Cópielo a un disco de este equipo, o a un archivo nuevo con otro programa.</translation>
    </message>
    <message>
        <source>%1 has a video stream without a single frame.</source>
        <translation>%1 tiene una pista de vídeo sin un solo fotograma.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>No se puede descodificar %1.</translation>
    </message>
    <message>
        <source>It may be damaged; try to play it with another program.</source>
        <translation>Puede estar dañado; pruebe a reproducirlo con otro programa.</translation>
    </message>
    <message>
        <source>The description of the video stream is unusable.</source>
        <translation>La descripción de la pista de vídeo no sirve.</translation>
    </message>
    <message>
        <source>No frame of %1 could be decoded.</source>
        <translation>No se pudo descodificar ningún fotograma de %1.</translation>
    </message>
    <message>
        <source>The file may be damaged; try to play it with another program.</source>
        <translation>El archivo puede estar dañado; pruebe a reproducirlo con otro programa.</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be interpolated.</source>
        <translation>No se pueden interpolar fotogramas en el formato de píxel %1.</translation>
    </message>
    <message>
        <source>Convert the video to a common format, such as yuv420p, with another tool first.</source>
        <translation>Convierta antes el vídeo a un formato común, como yuv420p, con otro programa.</translation>
    </message>
    <message>
        <source>Pictures in the pixel format %1 cannot be converted to %2.</source>
        <translation>No se pueden convertir a %2 imágenes en el formato de píxel %1.</translation>
    </message>
    <message>
        <source>The frames of the video have no pixels.</source>
        <translation>Los fotogramas del vídeo no tienen píxeles.</translation>
    </message>
    <message>
        <source>There is no picture %1.</source>
        <translation>No existe la imagen %1.</translation>
    </message>
    <message>
        <source>The pictures %1 run from %2 to %3, but number %4 is missing.</source>
        <translation>Las imágenes %1 van de %2 a %3, pero falta el número %4.</translation>
    </message>
    <message>
        <source>Create it again, or number the pictures without a gap.</source>
        <translation>Créela de nuevo o numere las imágenes sin huecos.</translation>
    </message>
    <message>
        <source>The folder %1 holds several picture sequences.</source>
        <translation>La carpeta %1 contiene varias secuencias de imágenes.</translation>
    </message>
    <message>
        <source>Name one of them, such as %2.</source>
        <translation>Indique una de ellas, como %2.</translation>
    </message>
    <message>
        <source>The mask %1 holds no picture.</source>
        <translation>La máscara %1 no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>Use a PNG file, white where pixels are kept.</source>
        <translation>Use un archivo PNG, blanco donde se conservan los píxeles.</translation>
    </message>
    <message>
        <source>The mask %1 of %2 pixels does not fit frames of %3.</source>
        <translation>La máscara %1 de %2 píxeles no corresponde a fotogramas de %3.</translation>
    </message>
    <message>
        <source>Draw it on a picture of the video.</source>
        <translation>Dibújela sobre una imagen del vídeo.</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be masked.</source>
        <translation>No se pueden enmascarar fotogramas en el formato de píxel %1.</translation>
    </message>
    <message>
        <source>The result would have %1 frames.</source>
        <translation>El resultado tendría %1 fotogramas.</translation>
    </message>
    <message>
        <source>Convert a part of the video, or choose a lower rate.</source>
        <translation>Convierta una parte del vídeo o elija una frecuencia menor.</translation>
    </message>
    <message>
        <source>The times of the video are too large to be divided.</source>
        <translation>Los tiempos del vídeo son demasiado grandes para dividirlos.</translation>
    </message>
    <message>
        <source>Copy it into a new file with another tool first.</source>
        <translation>Cópielo antes a un archivo nuevo con otro programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged frames were skipped.</source>
        <translation>
            <numerusform>Se omitió %n fotograma dañado.</numerusform>
            <numerusform>Se omitieron %n fotogramas dañados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable places in the file were skipped.</source>
        <translation>
            <numerusform>Se omitió %n lugar ilegible del archivo.</numerusform>
            <numerusform>Se omitieron %n lugares ilegibles del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends early: %1 of %2 could be read.</source>
        <translation>El archivo termina antes de tiempo: se pudieron leer %1 de %2.</translation>
    </message>
    <message>
        <source>Copy it again if there is a complete one.</source>
        <translation>Cópielo de nuevo si hay uno completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames had no timestamp; they were given one from the frame rate.</source>
        <translation>
            <numerusform>%n fotograma no tenía marca de tiempo; se le dio una según la frecuencia de fotogramas.</numerusform>
            <numerusform>%n fotogramas no tenían marca de tiempo; se les dio una según la frecuencia de fotogramas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames had a repeated or backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>%n fotograma tenía una marca de tiempo repetida o hacia atrás, que se corrigió.</numerusform>
            <numerusform>%n fotogramas tenían una marca de tiempo repetida o hacia atrás, que se corrigió.</numerusform>
        </translation>
    </message>
    <message>
        <source>The video is interlaced; its fields are treated as whole frames.</source>
        <translation>El vídeo está entrelazado; sus campos se tratan como fotogramas enteros.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged parts could not be decoded.</source>
        <translation>
            <numerusform>No se pudo descodificar %n parte dañada.</numerusform>
            <numerusform>No se pudieron descodificar %n partes dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded with errors in the picture.</source>
        <translation>
            <numerusform>%n fotograma se descodificó con errores en la imagen.</numerusform>
            <numerusform>%n fotogramas se descodificaron con errores en la imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture changes its size or pixel shape: %n frames (%2) were fitted whole into the size of the first, framed in black.</source>
        <translation>
            <numerusform>La imagen cambia de tamaño o de forma de píxel: %n fotograma (%2) se ajustó entero al tamaño del primero, con marco negro.</numerusform>
            <numerusform>La imagen cambia de tamaño o de forma de píxel: %n fotogramas (%2) se ajustaron enteros al tamaño del primero, con marco negro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The HDR light levels change: %n frames name others than the first, whose levels are kept throughout.</source>
        <translation>
            <numerusform>Los niveles de luz HDR cambian: %n fotograma indica otros que el primero, cuyos niveles se conservan en todo el vídeo.</numerusform>
            <numerusform>Los niveles de luz HDR cambian: %n fotogramas indican otros que el primero, cuyos niveles se conservan en todo el vídeo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the recording starts anew at %n places; the parts follow each other, as after a cut.</source>
        <translation>
            <numerusform>El reloj de la grabación vuelve a empezar en %n lugar; las partes se siguen como tras un corte.</numerusform>
            <numerusform>El reloj de la grabación vuelve a empezar en %n lugares; las partes se siguen como tras un corte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged source frames were replaced by the frame before them.</source>
        <translation>
            <numerusform>%n fotograma dañado del origen se sustituyó por el anterior.</numerusform>
            <numerusform>%n fotogramas dañados del origen se sustituyeron por el anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures have no rate of their own; %n per second are assumed.</source>
        <translation>
            <numerusform>Las imágenes no tienen frecuencia propia; se supone %n por segundo.</numerusform>
            <numerusform>Las imágenes no tienen frecuencia propia; se suponen %n por segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>State their rate if it is another.</source>
        <translation>Indique su frecuencia si es otra.</translation>
    </message>
    <message>
        <source>The output folder %1 does not exist.</source>
        <translation>La carpeta de salida %1 no existe.</translation>
    </message>
    <message>
        <source>Create it or choose another.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>The output folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de salida %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1 ya existe y no es una carpeta vacía.</translation>
    </message>
    <message>
        <source>Name a new folder for the pictures.</source>
        <translation>Indique una carpeta nueva para las imágenes.</translation>
    </message>
    <message>
        <source>The output %1 is the input file itself.</source>
        <translation>La salida %1 es el propio archivo de entrada.</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>La salida %1 es una carpeta.</translation>
    </message>
    <message>
        <source>The output %1 exists already.</source>
        <translation>La salida %1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>Elija otro nombre o permita sobrescribir.</translation>
    </message>
    <message>
        <source>%1 does not end like a video file.</source>
        <translation>%1 no termina como un archivo de vídeo.</translation>
    </message>
    <message>
        <source>Use .mkv, .mp4, .mov, .webm, .gif or .apng.</source>
        <translation>Use .mkv, .mp4, .mov, .webm, .gif o .apng.</translation>
    </message>
    <message>
        <source>%1 is the name of one picture.</source>
        <translation>%1 es el nombre de una sola imagen.</translation>
    </message>
    <message>
        <source>Give it a place for a number, as in folder/frame_%05d%2.</source>
        <translation>Déjele lugar para un número, como en carpeta/imagen_%05d%2.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written.</source>
        <translation>%1 no se pudo volver a leer tal como se escribió.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written: %2 of %3 frames are in it.</source>
        <translation>%1 no se pudo volver a leer tal como se escribió: contiene %2 de %3 fotogramas.</translation>
    </message>
    <message>
        <source>There is no codec %1.</source>
        <translation>No existe el códec %1.</translation>
    </message>
    <message>
        <source>Choose one of %2.</source>
        <translation>Elija entre: %2.</translation>
    </message>
    <message>
        <source>%1 is not in this build of FFmpeg.</source>
        <translation>%1 no está en esta compilación de FFmpeg.</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>Elija otro códec.</translation>
    </message>
    <message>
        <source>%1 cannot hold video encoded as %2.</source>
        <translation>%1 no puede contener vídeo codificado como %2.</translation>
    </message>
    <message>
        <source>Use .mkv, or another codec.</source>
        <translation>Use .mkv u otro códec.</translation>
    </message>
    <message>
        <source>%1 does not take video encoded as %2.</source>
        <translation>%1 no admite vídeo codificado como %2.</translation>
    </message>
    <message>
        <source>Use %3, or another kind of file.</source>
        <translation>Use %3 u otro tipo de archivo.</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot write %1.</source>
        <translation>Esta compilación de FFmpeg no puede escribir %1.</translation>
    </message>
    <message>
        <source>Choose another kind of file.</source>
        <translation>Elija otro tipo de archivo.</translation>
    </message>
    <message>
        <source>The pixel format %1 does not exist for %2.</source>
        <translation>El formato de píxel %1 no existe para %2.</translation>
    </message>
    <message>
        <source>Leave it out to keep the source&apos;s.</source>
        <translation>Omítalo para conservar el del origen.</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 %3.</source>
        <translation>El codificador %1 rechaza imágenes de %2 en %3.</translation>
    </message>
    <message>
        <source>Choose another codec; ffv1 takes everything.</source>
        <translation>Elija otro códec; ffv1 lo admite todo.</translation>
    </message>
    <message>
        <source>The encoder %1 failed.</source>
        <translation>El codificador %1 falló.</translation>
    </message>
    <message>
        <source>GIF cannot show %1 frames per second, only %2.</source>
        <translation>GIF no puede mostrar %1 fotogramas por segundo, solo %2.</translation>
    </message>
    <message>
        <source>Choose a lower rate, or .apng.</source>
        <translation>Elija una frecuencia menor, o .apng.</translation>
    </message>
    <message>
        <source>%1 cannot tell %2 frames per second apart, only %3.</source>
        <translation>%1 no puede distinguir %2 fotogramas por segundo, solo %3.</translation>
    </message>
    <message>
        <source>Choose .mov or .mp4, or a lower rate.</source>
        <translation>Elija .mov o .mp4, o una frecuencia menor.</translation>
    </message>
    <message>
        <source>Pictures cannot be written as PNG.</source>
        <translation>No se pueden escribir imágenes como PNG.</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with its PNG encoder.</source>
        <translation>Use una compilación de FFmpeg con su codificador PNG.</translation>
    </message>
    <message>
        <source>The colours could not be reduced.</source>
        <translation>No se pudieron reducir los colores.</translation>
    </message>
    <message>
        <source>The media library failed (%1).</source>
        <translation>La biblioteca multimedia falló (%1).</translation>
    </message>
    <message>
        <source>The segment %1 is damaged.</source>
        <translation>El segmento %1 está dañado.</translation>
    </message>
    <message>
        <source>Remove it and continue the job; it is encoded again.</source>
        <translation>Quítelo y continúe el trabajo; se codificará de nuevo.</translation>
    </message>
    <message>
        <source>The segments cannot be read back.</source>
        <translation>No se pueden volver a leer los segmentos.</translation>
    </message>
    <message>
        <source>The segment %1 was encoded unlike the first.</source>
        <translation>El segmento %1 se codificó de otro modo que el primero.</translation>
    </message>
    <message>
        <source>Encode it again with the same settings.</source>
        <translation>Codifíquelo de nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>This build cannot encode sound as %1.</source>
        <translation>Esta compilación no puede codificar sonido como %1.</translation>
    </message>
    <message>
        <source>This build cannot decode this sound.</source>
        <translation>Esta compilación no puede descodificar este sonido.</translation>
    </message>
    <message>
        <source>The sound cannot be converted.</source>
        <translation>No se puede convertir el sonido.</translation>
    </message>
    <message>
        <source>This build cannot decode these subtitles.</source>
        <translation>Esta compilación no puede descodificar estos subtítulos.</translation>
    </message>
    <message>
        <source>These subtitles cannot be converted.</source>
        <translation>No se pueden convertir estos subtítulos.</translation>
    </message>
    <message>
        <source>The description of these subtitles is unusable.</source>
        <translation>La descripción de estos subtítulos no sirve.</translation>
    </message>
    <message>
        <source>video stream #%1</source>
        <translation>la pista de vídeo #%1</translation>
    </message>
    <message>
        <source>audio stream #%1</source>
        <translation>la pista de audio #%1</translation>
    </message>
    <message>
        <source>subtitle stream #%1</source>
        <translation>la pista de subtítulos #%1</translation>
    </message>
    <message>
        <source>attachment stream #%1</source>
        <translation>la pista de adjunto #%1</translation>
    </message>
    <message>
        <source>data stream #%1</source>
        <translation>la pista de datos #%1</translation>
    </message>
    <message>
        <source>unknown stream #%1</source>
        <translation>la pista desconocida #%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>lines of %1 that are shown at the same time</source>
        <translation>las líneas simultáneas de %1</translation>
    </message>
    <message>
        <source>the language of %1</source>
        <translation>el idioma de %1</translation>
    </message>
    <message>
        <source>the title of %1</source>
        <translation>el título de %1</translation>
    </message>
    <message>
        <source>the mark %1 of %2</source>
        <translation>la marca %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>the tags %2</source>
        <translation>
            <numerusform>la etiqueta %2</numerusform>
            <numerusform>las etiquetas %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>%n capítulo</numerusform>
            <numerusform>%n capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>the time code %1</source>
        <translation>el código de tiempo %1</translation>
    </message>
    <message>
        <source>the closed captions inside the pictures</source>
        <translation>los subtítulos ocultos dentro de las imágenes</translation>
    </message>
    <message>
        <source>%1 dynamic metadata</source>
        <translation>los metadatos dinámicos %1</translation>
    </message>
    <message>
        <source>the rotation of the picture</source>
        <translation>la rotación de la imagen</translation>
    </message>
    <message>
        <source>the mark that the picture is HDR (%1)</source>
        <translation>la marca de que la imagen es HDR (%1)</translation>
    </message>
    <message>
        <source>the colour range %1</source>
        <translation>el rango de color %1</translation>
    </message>
    <message>
        <source>the colour primaries %1</source>
        <translation>los primarios de color %1</translation>
    </message>
    <message>
        <source>the colour transfer %1</source>
        <translation>la transferencia de color %1</translation>
    </message>
    <message>
        <source>the colour matrix %1</source>
        <translation>la matriz de color %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the pixel format</source>
        <translation>el formato de píxel</translation>
    </message>
    <message>
        <source>how often it plays</source>
        <translation>el número de reproducciones</translation>
    </message>
    <message>
        <source>how often it plays (%1 times)</source>
        <translation>el número de reproducciones (%1)</translation>
    </message>
    <message>
        <source>%1 cannot hold it</source>
        <translation>%1 no lo admite</translation>
    </message>
    <message>
        <source>%1 cannot hold them</source>
        <translation>%1 no los admite</translation>
    </message>
    <message>
        <source>%1 cannot say it</source>
        <translation>%1 no puede indicarlo</translation>
    </message>
    <message>
        <source>%1 cannot say it; the values of the picture stay as they are</source>
        <translation>%1 no puede indicarlo; los valores de la imagen quedan como están</translation>
    </message>
    <message>
        <source>QuickTime files written by FFmpeg cannot hold a cover; .mp4 and .mkv can</source>
        <translation>los archivos QuickTime escritos por FFmpeg no admiten carátula; .mp4 y .mkv sí</translation>
    </message>
    <message>
        <source>%1 files written by this version of FFmpeg cannot hold it; .mp4 and .mov can</source>
        <translation>los archivos %1 escritos por esta versión de FFmpeg no lo admiten; .mp4 y .mov sí</translation>
    </message>
    <message>
        <source>%1 cannot count %2 frames a second; .mkv can</source>
        <translation>%1 no puede contar %2 fotogramas por segundo; .mkv sí</translation>
    </message>
    <message>
        <source>%1 does not write them; h264 does</source>
        <translation>%1 no los escribe; h264 sí</translation>
    </message>
    <message>
        <source>%1 leaves that to the player</source>
        <translation>%1 lo deja al reproductor</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>la imagen está vacía</translation>
    </message>
    <message>
        <source>slow motion without sound</source>
        <translation>cámara lenta sin sonido</translation>
    </message>
    <message>
        <source>outside the part that is kept</source>
        <translation>fuera de la parte que se conserva</translation>
    </message>
    <message>
        <source>it does not fit generated frames</source>
        <translation>no encaja con fotogramas generados</translation>
    </message>
    <message>
        <source>converted to %1</source>
        <translation>se convierte a %1</translation>
    </message>
    <message>
        <source>encoded again as %1</source>
        <translation>se codifica de nuevo como %1</translation>
    </message>
    <message>
        <source>stretched and encoded again as %1</source>
        <translation>se estira y se codifica de nuevo como %1</translation>
    </message>
    <message>
        <source>becomes the name of its handler: %1 has no other place for it</source>
        <translation>pasa a ser el nombre de su manejador, pues %1 no tiene otro lugar para ello</translation>
    </message>
    <message>
        <source>become one, without their styles</source>
        <translation>se unen en una, sin sus estilos</translation>
    </message>
    <message>
        <source>is no longer said</source>
        <translation>ya no se indica</translation>
    </message>
    <message>
        <source>loses colours: GIF holds 256</source>
        <translation>pierde colores, pues GIF solo admite 256</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>pierde %1</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3</source>
        <translation>cambia de %1 a %2 para %3</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3, which loses %4</source>
        <translation>cambia de %1 a %2 para %3 y pierde %4</translation>
    </message>
    <message>
        <source>%1 dropped: %2.</source>
        <translation>Descartado: %1. Motivo: %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 dropped.</source>
        <translation>Descartado: %1.</translation>
    </message>
    <message>
        <source>Every stream but the video was dropped: the container refused them.</source>
        <translation>Se descartaron todas las pistas salvo el vídeo: el contenedor las rechazó.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets of other streams had a backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>%n paquete de otras pistas tenía una marca de tiempo hacia atrás, que se corrigió.</numerusform>
            <numerusform>%n paquetes de otras pistas tenían una marca de tiempo hacia atrás, que se corrigió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged packets of other streams were left out.</source>
        <translation>
            <numerusform>Se omitió %n paquete dañado de otras pistas.</numerusform>
            <numerusform>Se omitieron %n paquetes dañados de otras pistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The varying distances between frames are lost: pictures have no times of their own.</source>
        <translation>Se pierden las distancias variables entre fotogramas: las imágenes no tienen tiempos propios.</translation>
    </message>
    <message>
        <source>Many programs show a GIF of more than %1 frames per second far too slowly.</source>
        <translation>Muchos programas muestran demasiado lento un GIF de más de %1 fotogramas por segundo.</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparencia</translation>
    </message>
    <message>
        <source>bit depth</source>
        <translation>profundidad de bits</translation>
    </message>
    <message>
        <source>chroma detail</source>
        <translation>detalle de croma</translation>
    </message>
    <message>
        <source>exact colours</source>
        <translation>colores exactos</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>a number of colours</source>
        <translation>parte de los colores</translation>
    </message>
    <message>
        <source>A factor of %1 is out of range.</source>
        <translation>Un factor de %1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use a number from 2 to 16, or a fraction such as 5/2.</source>
        <translation>Use un número de 2 a 16, o una fracción como 5/2.</translation>
    </message>
    <message>
        <source>A rate of %1 is out of range.</source>
        <translation>Una frecuencia de %1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use up to 1000 frames per second.</source>
        <translation>Use como máximo 1000 fotogramas por segundo.</translation>
    </message>
    <message>
        <source>A rate of the pictures of %1 is out of range.</source>
        <translation>Una frecuencia de las imágenes de %1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use up to 1000 pictures per second.</source>
        <translation>Use como máximo 1000 imágenes por segundo.</translation>
    </message>
    <message>
        <source>Slow motion by %1 is out of range.</source>
        <translation>Una cámara lenta de %1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 16.</source>
        <translation>Use un número de 1 a 16.</translation>
    </message>
    <message>
        <source>The part to convert is empty.</source>
        <translation>La parte que convertir está vacía.</translation>
    </message>
    <message>
        <source>The end must lie after the beginning.</source>
        <translation>El final debe estar después del principio.</translation>
    </message>
    <message>
        <source>No frame lies in the part to convert.</source>
        <translation>No hay ningún fotograma en la parte que convertir.</translation>
    </message>
    <message>
        <source>The video is %1 s long.</source>
        <translation>El vídeo dura %1 s.</translation>
    </message>
    <message>
        <source>The length of the segments of a job is out of range.</source>
        <translation>La duración de los segmentos de un trabajo está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use a number from 0.1 to 3600 seconds.</source>
        <translation>Use un número de 0.1 a 3600 segundos.</translation>
    </message>
    <message>
        <source>The cut threshold is out of range.</source>
        <translation>El umbral de corte está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use a number above 0 and up to 1.</source>
        <translation>Use un número mayor que 0 y hasta 1.</translation>
    </message>
    <message>
        <source>A soft edge of the mask of %1 pixels is out of range.</source>
        <translation>Un borde suave de la máscara de %1 píxeles está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use a number from 0 to 64.</source>
        <translation>Use un número de 0 a 64.</translation>
    </message>
    <message>
        <source>The longest gap to fill is out of range.</source>
        <translation>El hueco más largo que rellenar está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use a number of seconds above 0 and up to a day.</source>
        <translation>Use un número de segundos mayor que 0 y hasta un día.</translation>
    </message>
    <message>
        <source>No input file was given.</source>
        <translation>No se indicó ningún archivo de entrada.</translation>
    </message>
    <message>
        <source>Name the video to convert.</source>
        <translation>Indique el vídeo que convertir.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>No se indicó ningún archivo de salida.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indique el archivo que escribir.</translation>
    </message>
    <message>
        <source>Only a picture sequence takes a rate from outside.</source>
        <translation>Solo una secuencia de imágenes admite una frecuencia de fuera.</translation>
    </message>
    <message>
        <source>A video has times of its own; leave the rate out.</source>
        <translation>Un vídeo tiene tiempos propios; omita la frecuencia.</translation>
    </message>
    <message>
        <source>The rate %1 is below the video&apos;s own %2.</source>
        <translation>La frecuencia %1 es menor que la del propio vídeo, %2.</translation>
    </message>
    <message>
        <source>Choose a higher one; frames are only added.</source>
        <translation>Elija una mayor; solo se añaden fotogramas.</translation>
    </message>
    <message>
        <source>The frame rate factor must be 1 or more.</source>
        <translation>El factor de la frecuencia debe ser 1 o más.</translation>
    </message>
    <message>
        <source>Choose a higher factor; frames are only added.</source>
        <translation>Elija un factor mayor; solo se añaden fotogramas.</translation>
    </message>
    <message>
        <source>The folder %1 for unfinished work cannot be created.</source>
        <translation>No se puede crear la carpeta %1 para el trabajo sin terminar.</translation>
    </message>
    <message>
        <source>Choose an output folder that you can write to.</source>
        <translation>Elija una carpeta de salida en la que pueda escribir.</translation>
    </message>
    <message>
        <source>%1 holds no job.</source>
        <translation>%1 no contiene ningún trabajo.</translation>
    </message>
    <message>
        <source>Name the folder that was given to plan-job, or the output of an interrupted conversion.</source>
        <translation>Indique la carpeta que se dio a plan-job, o la salida de una conversión interrumpida.</translation>
    </message>
    <message>
        <source>The folder %1 of the job cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1 del trabajo.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Compruebe sus permisos y el disco.</translation>
    </message>
    <message>
        <source>Another Tessera is working on this job.</source>
        <translation>Otro Tessera está haciendo este trabajo.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>%1 holds another job already.</source>
        <translation>%1 ya contiene otro trabajo.</translation>
    </message>
    <message>
        <source>The record of the job is damaged.</source>
        <translation>El registro del trabajo está dañado.</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>Empiece el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>The job was started by another version of Tessera.</source>
        <translation>El trabajo lo empezó otra versión de Tessera.</translation>
    </message>
    <message>
        <source>Finish it with that version, or start it again.</source>
        <translation>Termínelo con esa versión o empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>The description of the job cannot be read.</source>
        <translation>No se puede leer la descripción del trabajo.</translation>
    </message>
    <message>
        <source>Write the job again.</source>
        <translation>Escriba el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>The description of the job was written by another version of Tessera.</source>
        <translation>La descripción del trabajo la escribió otra versión de Tessera.</translation>
    </message>
    <message>
        <source>The job says %1 for %2, which is not known.</source>
        <translation>El trabajo indica %1 para %2, que no se conoce.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file was not written by Tessera.</source>
        <translation>El archivo no lo escribió Tessera.</translation>
    </message>
    <message>
        <source>A segment of the job could not be read back as it was written.</source>
        <translation>Un segmento del trabajo no se pudo volver a leer tal como se escribió.</translation>
    </message>
    <message>
        <source>There is no segment %1.</source>
        <translation>No existe el segmento %1.</translation>
    </message>
    <message>
        <source>Choose one from 0 to %2.</source>
        <translation>Elija uno de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 holds a job with other settings: %2.</source>
        <translation>%1 contiene un trabajo con otros ajustes: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or restart the job.</source>
        <translation>Elija otra carpeta o empiece el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started with other settings: %2.</source>
        <translation>Una conversión a %1 sin terminar se empezó con otros ajustes: %2.</translation>
    </message>
    <message>
        <source>Resume it with those settings, or restart it.</source>
        <translation>Reanúdela con esos ajustes o empiécela de nuevo.</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started by another version (%2).</source>
        <translation>Una conversión a %1 sin terminar la empezó otra versión (%2).</translation>
    </message>
    <message>
        <source>Resume it with that version, or restart it.</source>
        <translation>Reanúdela con esa versión o empiécela de nuevo.</translation>
    </message>
    <message>
        <source>%1 has changed since it began</source>
        <translation>%1 ha cambiado desde que empezó</translation>
    </message>
    <message>
        <source>the mask %1 has changed since it began</source>
        <translation>la máscara %1 ha cambiado desde que empezó</translation>
    </message>
    <message>
        <source>its record cannot be read</source>
        <translation>no se puede leer su registro</translation>
    </message>
    <message>
        <source>The job cannot continue: %1.</source>
        <translation>El trabajo no puede continuar: %1.</translation>
    </message>
    <message>
        <source>Restore the file as it was, or start the job again.</source>
        <translation>Restaure el archivo como estaba o empiece el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>The result would not be consistent: %1.</source>
        <translation>El resultado no sería coherente: %1.</translation>
    </message>
    <message>
        <source>Convert it again, while nothing writes to the file.</source>
        <translation>Conviértalo de nuevo mientras nada escriba en el archivo.</translation>
    </message>
    <message>
        <source>The unfinished work of an earlier run was started again: %1.</source>
        <translation>El trabajo sin terminar de una ejecución anterior se empezó de nuevo: %1.</translation>
    </message>
    <message>
        <source>The job needs about %1 on the disk, and %2 are free.</source>
        <translation>El trabajo necesita unos %1 en el disco, y hay %2 libres.</translation>
    </message>
    <message>
        <source>The job may need about %1 on the disk, and %2 are free.</source>
        <translation>El trabajo puede necesitar unos %1 en el disco, y hay %2 libres.</translation>
    </message>
    <message>
        <source>Free some space before it runs out; a job that stops for it can be resumed.</source>
        <translation>Libere espacio antes de que se agote; un trabajo que se detiene por ello se puede reanudar.</translation>
    </message>
    <message>
        <source>No frame was generated: every pair of frames lies on both sides of a cut.</source>
        <translation>No se generó ningún fotograma: entre cada par de fotogramas hay un corte.</translation>
    </message>
    <message>
        <source>No frame was generated: the video is a single picture.</source>
        <translation>No se generó ningún fotograma: el vídeo es una sola imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of more than %2 between frames were left as they are.</source>
        <translation>
            <numerusform>Se dejó como estaba %n hueco de más de %2 entre fotogramas.</numerusform>
            <numerusform>Se dejaron como estaban %n huecos de más de %2 entre fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --longest-gap fills longer ones.</source>
        <translation>La opción --longest-gap rellena los más largos.</translation>
    </message>
    <message>
        <source>The video ended early: %1 of %2 frames could be made.</source>
        <translation>El vídeo terminó antes de tiempo: se pudieron crear %1 de %2 fotogramas.</translation>
    </message>
    <message numerus="yes">
        <source>Memory ran out; continued with %n tiles or new frames at once.</source>
        <translation>
            <numerusform>Se agotó la memoria; se continuó con %n tesela o fotograma nuevo a la vez.</numerusform>
            <numerusform>Se agotó la memoria; se continuó con %n teselas o fotogramas nuevos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory ran out with tiles of %1; continued with tiles of %2.</source>
        <translation>Con teselas de %1 se agotó la memoria; se continuó con teselas de %2.</translation>
    </message>
    <message>
        <source>The GPU has no memory even for tiles of %1; continued on the CPU.</source>
        <translation>La GPU no tiene memoria ni para teselas de %1; se continuó en la CPU.</translation>
    </message>
    <message>
        <source>A tile took %1 ms, where %2 ms is usual, while the memory was full: it spills over to slower memory.</source>
        <translation>Una tesela tardó %1 ms en vez de los %2 ms habituales, con la memoria llena: se desborda a una memoria más lenta.</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs, to be faster.</source>
        <translation>Use teselas más pequeñas o cierre otros programas para ir más rápido.</translation>
    </message>
    <message>
        <source>The model %1 makes only middles; some frames show a moment up to 1/32 of a frame early or late.</source>
        <translation>El modelo %1 solo crea puntos medios; algunos fotogramas muestran un instante hasta 1/32 de fotograma antes o después.</translation>
    </message>
    <message>
        <source>There is no model called %1.</source>
        <translation>No existe ningún modelo llamado %1.</translation>
    </message>
    <message>
        <source>Known models: %2.</source>
        <translation>Modelos conocidos: %2.</translation>
    </message>
    <message>
        <source>No model called %1 is installed.</source>
        <translation>No hay instalado ningún modelo llamado %1.</translation>
    </message>
    <message>
        <source>Look at the list of installed models.</source>
        <translation>Consulte la lista de modelos instalados.</translation>
    </message>
    <message>
        <source>The model %1 may not run its code here.</source>
        <translation>El modelo %1 no tiene permiso para ejecutar aquí su código.</translation>
    </message>
    <message>
        <source>Install it again and agree to that.</source>
        <translation>Instálelo de nuevo y acéptelo.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model, and loading it runs the program in it, with your rights.</source>
        <translation>%1 es un modelo TorchScript, y cargarlo ejecuta el programa que contiene, con los permisos de usted.</translation>
    </message>
    <message>
        <source>Install it only if you trust where it comes from, with --trust (SHA-256 %2).</source>
        <translation>Instálelo solo si confía en su procedencia, con --trust (SHA-256 %2).</translation>
    </message>
    <message>
        <source>%1 is no name for a model.</source>
        <translation>%1 no es un nombre de modelo.</translation>
    </message>
    <message>
        <source>Use small letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Use letras minúsculas, cifras, «.», «_» y «-».</translation>
    </message>
    <message>
        <source>A model called %1 is installed already.</source>
        <translation>Ya hay instalado un modelo llamado %1.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Elija otro nombre o sustitúyalo.</translation>
    </message>
    <message>
        <source>%1 changed while it was being installed.</source>
        <translation>%1 cambió mientras se instalaba.</translation>
    </message>
    <message>
        <source>Try again once nothing writes to it.</source>
        <translation>Inténtelo de nuevo cuando nada escriba en él.</translation>
    </message>
    <message>
        <source>The file of the model %1 has changed since it was installed.</source>
        <translation>El archivo del modelo %1 ha cambiado desde que se instaló.</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>Quite el modelo e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The model %1 could not be copied.</source>
        <translation>No se pudo copiar el modelo %1.</translation>
    </message>
    <message>
        <source>Free some space in %2.</source>
        <translation>Libere espacio en %2.</translation>
    </message>
    <message>
        <source>The manifest of a model could not be written in %1.</source>
        <translation>No se pudo escribir en %1 el manifiesto de un modelo.</translation>
    </message>
    <message>
        <source>The model in the folder %1 has a damaged manifest.</source>
        <translation>El modelo de la carpeta %1 tiene un manifiesto dañado.</translation>
    </message>
    <message>
        <source>The options in %1 are damaged.</source>
        <translation>Las opciones de %1 están dañadas.</translation>
    </message>
    <message>
        <source>The folder %1 for models cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1 de los modelos.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to.</source>
        <translation>Compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The model file %1 is a folder.</source>
        <translation>El archivo de modelo %1 es una carpeta.</translation>
    </message>
    <message>
        <source>Choose the model file inside it.</source>
        <translation>Elija el archivo de modelo que contiene.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo de modelo %1.</translation>
    </message>
    <message>
        <source>The model file %1 is empty.</source>
        <translation>El archivo de modelo %1 está vacío.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de modelo %1.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged.</source>
        <translation>El archivo de modelo %1 está dañado.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it contains an instruction that weights do not need.</source>
        <translation>Se rechazó el archivo de modelo %1: contiene una instrucción que los pesos no necesitan.</translation>
    </message>
    <message>
        <source>Get the model from its authors, or as safetensors.</source>
        <translation>Obtenga el modelo de sus autores, o como safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its list of tensors is far too long.</source>
        <translation>Se rechazó el archivo de modelo %1: su lista de tensores es demasiado larga.</translation>
    </message>
    <message>
        <source>Get the model from its authors.</source>
        <translation>Obtenga el modelo de sus autores.</translation>
    </message>
    <message>
        <source>%1 is not a model: it is neither a PyTorch checkpoint nor a safetensors file.</source>
        <translation>%1 no es un modelo: no es ni un checkpoint de PyTorch ni un archivo safetensors.</translation>
    </message>
    <message>
        <source>Choose the file with the weights of the model.</source>
        <translation>Elija el archivo con los pesos del modelo.</translation>
    </message>
    <message>
        <source>The model file %1 holds numbers that belong to no tensor.</source>
        <translation>El archivo de modelo %1 contiene números que no pertenecen a ningún tensor.</translation>
    </message>
    <message>
        <source>Get the model as safetensors.</source>
        <translation>Obtenga el modelo como safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it asks for %2, and weights need no program.</source>
        <translation>Se rechazó el archivo de modelo %1: pide %2, y los pesos no necesitan ningún programa.</translation>
    </message>
    <message>
        <source>The archive %1 holds no weights.</source>
        <translation>El archivo comprimido %1 no contiene pesos.</translation>
    </message>
    <message>
        <source>Choose a file that holds a model.</source>
        <translation>Elija un archivo que contenga un modelo.</translation>
    </message>
    <message>
        <source>%1 is one half of an ncnn model, and %2 is not beside it.</source>
        <translation>%1 es una mitad de un modelo ncnn, y %2 no está al lado.</translation>
    </message>
    <message>
        <source>Put both files into one folder.</source>
        <translation>Ponga los dos archivos en una misma carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a list of ncnn layers.</source>
        <translation>%1 no es una lista de capas ncnn.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s .param file.</source>
        <translation>Elija el archivo .param del modelo.</translation>
    </message>
    <message>
        <source>The model file %1 has the entry %2, compressed in a way that is not known.</source>
        <translation>El archivo de modelo %1 tiene la entrada %2, comprimida de una forma desconocida.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Descomprímalo antes.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its entry %2 is far too large.</source>
        <translation>Se rechazó el archivo de modelo %1: su entrada %2 es demasiado grande.</translation>
    </message>
    <message>
        <source>The model file %1 was written by a PyTorch older than 1.6.</source>
        <translation>El archivo de modelo %1 lo escribió un PyTorch anterior a 1.6.</translation>
    </message>
    <message>
        <source>Save it again with a newer PyTorch, or get it as safetensors.</source>
        <translation>Guárdelo de nuevo con un PyTorch más nuevo, u obténgalo como safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was written on a machine with another byte order.</source>
        <translation>El archivo de modelo %1 se escribió en un equipo con otro orden de bytes.</translation>
    </message>
    <message>
        <source>The model file %1 holds no tensors.</source>
        <translation>El archivo de modelo %1 no contiene tensores.</translation>
    </message>
    <message>
        <source>The model file %1 has numbers of a kind that is not known (%2).</source>
        <translation>El archivo de modelo %1 tiene números de un tipo desconocido (%2).</translation>
    </message>
    <message>
        <source>Get the model as float32.</source>
        <translation>Obtenga el modelo como float32.</translation>
    </message>
    <message>
        <source>The model file %1 has the compressed entry %2, which model files do not have.</source>
        <translation>El archivo de modelo %1 tiene la entrada comprimida %2, que los archivos de modelo no tienen.</translation>
    </message>
    <message>
        <source>Unpack it first if the model lies in an archive.</source>
        <translation>Descomprímalo antes si el modelo está en un archivo comprimido.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model without a description of its inputs.</source>
        <translation>%1 es un modelo TorchScript sin descripción de sus entradas.</translation>
    </message>
    <message>
        <source>Put one beside it as %2; docs/models.md shows how it is written.</source>
        <translation>Ponga una al lado como %2; docs/models.md muestra cómo se escribe.</translation>
    </message>
    <message>
        <source>The model description in %1 is wrong.</source>
        <translation>La descripción del modelo en %1 es incorrecta.</translation>
    </message>
    <message>
        <source>docs/models.md shows how it is written.</source>
        <translation>docs/models.md muestra cómo se escribe.</translation>
    </message>
    <message>
        <source>The model %1 cannot be read from %2.</source>
        <translation>No se puede leer el modelo %1 de %2.</translation>
    </message>
    <message>
        <source>The model %1 is no TorchScript file that LibTorch %2 can load.</source>
        <translation>El modelo %1 no es un archivo TorchScript que LibTorch %2 pueda cargar.</translation>
    </message>
    <message>
        <source>The model %1 failed.</source>
        <translation>El modelo %1 falló.</translation>
    </message>
    <message>
        <source>Try another model, or ask its authors.</source>
        <translation>Pruebe otro modelo o pregunte a sus autores.</translation>
    </message>
    <message>
        <source>The model %1 does not do what its description says.</source>
        <translation>El modelo %1 no hace lo que dice su descripción.</translation>
    </message>
    <message>
        <source>Its description and its forward() must agree.</source>
        <translation>Su descripción y su forward() deben coincidir.</translation>
    </message>
    <message>
        <source>The model file %1 is not TLB-VFI: it has no tensor %2.</source>
        <translation>El archivo de modelo %1 no es TLB-VFI: no tiene el tensor %2.</translation>
    </message>
    <message>
        <source>Choose the authors&apos; vimeo_unet.pth.</source>
        <translation>Elija vimeo_unet.pth de los autores.</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4: it has no tensor %2.</source>
        <translation>El archivo de modelo %1 no es RIFE 4: no tiene el tensor %2.</translation>
    </message>
    <message>
        <source>Choose the weights of RIFE 4.0 to 4.26, such as flownet.pkl.</source>
        <translation>Elija los pesos de RIFE 4.0 a 4.26, como flownet.pkl.</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4 as Tessera knows it.</source>
        <translation>El archivo de modelo %1 no es RIFE 4 como lo conoce Tessera.</translation>
    </message>
    <message>
        <source>The archive %1 holds no RIFE 4 model.</source>
        <translation>El archivo comprimido %1 no contiene ningún modelo RIFE 4.</translation>
    </message>
    <message>
        <source>The model file %1 is a program and not weights alone.</source>
        <translation>El archivo de modelo %1 es un programa y no solo pesos.</translation>
    </message>
    <message>
        <source>The model file %1 has a number in %2 that is not finite.</source>
        <translation>El archivo de modelo %1 tiene en %2 un número que no es finito.</translation>
    </message>
    <message>
        <source>The model file %1 has no averaged weights.</source>
        <translation>El archivo de modelo %1 no tiene pesos promediados.</translation>
    </message>
    <message>
        <source>Use its plain weights.</source>
        <translation>Use sus pesos simples.</translation>
    </message>
    <message>
        <source>The model file %1 lacks the tensor %2 (%3 numbers).</source>
        <translation>Al archivo de modelo %1 le falta el tensor %2 (%3 números).</translation>
    </message>
    <message>
        <source>Choose the complete checkpoint of TLB-VFI.</source>
        <translation>Elija el checkpoint completo de TLB-VFI.</translation>
    </message>
    <message>
        <source>The tensor %2 of %1 has the shape %3, where %4 was expected.</source>
        <translation>El tensor %2 de %1 tiene la forma %3, y se esperaba %4.</translation>
    </message>
    <message>
        <source>Choose the checkpoint of TLB-VFI.</source>
        <translation>Elija el checkpoint de TLB-VFI.</translation>
    </message>
    <message>
        <source>The model&apos;s frequency branch has %1 channels, where %2 were expected.</source>
        <translation>La rama de frecuencia del modelo tiene %1 canales, y se esperaban %2.</translation>
    </message>
    <message>
        <source>The model has layers of %1 channels, which do not form %2 groups.</source>
        <translation>El modelo tiene capas de %1 canales, que no forman %2 grupos.</translation>
    </message>
    <message>
        <source>The weights of the model %1 lack %2.</source>
        <translation>A los pesos del modelo %1 les falta %2.</translation>
    </message>
    <message>
        <source>The interpolation failed.</source>
        <translation>Falló la interpolación.</translation>
    </message>
    <message>
        <source>Try another model, or the CPU.</source>
        <translation>Pruebe otro modelo, o la CPU.</translation>
    </message>
    <message>
        <source>The model %1 returned a picture of the wrong shape.</source>
        <translation>El modelo %1 devolvió una imagen de forma incorrecta.</translation>
    </message>
    <message>
        <source>Try another model.</source>
        <translation>Pruebe otro modelo.</translation>
    </message>
    <message>
        <source>The model %1 returned numbers that are not a picture.</source>
        <translation>El modelo %1 devolvió números que no son una imagen.</translation>
    </message>
    <message>
        <source>Try another model, or full precision.</source>
        <translation>Pruebe otro modelo, o la precisión completa.</translation>
    </message>
    <message>
        <source>There is no device called %1 here.</source>
        <translation>Aquí no hay ningún dispositivo llamado %1.</translation>
    </message>
    <message>
        <source>Available: auto, %2.</source>
        <translation>Disponibles: auto, %2.</translation>
    </message>
    <message>
        <source>A tile size of %1 is out of range.</source>
        <translation>Un tamaño de tesela de %1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use 0 (off) or a size from 64 to 16384 pixels.</source>
        <translation>Use 0 (sin teselas) o un tamaño de 64 a 16384 píxeles.</translation>
    </message>
    <message>
        <source>A tile of %1 pixels is smaller than twice the overlap of %2.</source>
        <translation>Una tesela de %1 píxeles es menor que el doble del solapamiento de %2.</translation>
    </message>
    <message>
        <source>Use a larger tile or a smaller overlap.</source>
        <translation>Use una tesela mayor o un solapamiento menor.</translation>
    </message>
    <message>
        <source>Tile size and overlap cannot be negative.</source>
        <translation>El tamaño de tesela y el solapamiento no pueden ser negativos.</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>Use 0 o más.</translation>
    </message>
    <message>
        <source>Tiles of %1 do not suit the model.</source>
        <translation>Las teselas de %1 no convienen al modelo.</translation>
    </message>
    <message>
        <source>The record of the job is damaged; start the job again.</source>
        <translation>El registro del trabajo está dañado; empiece el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>A flow scale of %1 is out of range.</source>
        <translation>Una escala de flujo de %1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>A number of %1 sample steps is out of range.</source>
        <translation>Un número de %1 pasos de muestreo está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 1000.</source>
        <translation>Use un número de 1 a 1000.</translation>
    </message>
    <message>
        <source>An alignment of %1 is out of range.</source>
        <translation>Una alineación de %1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 4096.</source>
        <translation>Use un número de 1 a 4096.</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>No existe ningún preajuste llamado %1.</translation>
    </message>
    <message>
        <source>Known presets: %2.</source>
        <translation>Preajustes conocidos: %2.</translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation>No se puede leer el preajuste.</translation>
    </message>
    <message>
        <source>Choose a preset file that Tessera exported.</source>
        <translation>Elija un archivo de preajuste exportado por Tessera.</translation>
    </message>
    <message>
        <source>The preset&apos;s %1 is no whole number in range.</source>
        <translation>%1 en el preajuste no es un número entero dentro de los límites.</translation>
    </message>
    <message>
        <source>The preset was written by another version of Tessera.</source>
        <translation>El preajuste lo escribió otra versión de Tessera.</translation>
    </message>
    <message>
        <source>Export it again from a version that reads schema 1.</source>
        <translation>Expórtelo de nuevo desde una versión que lea el esquema 1.</translation>
    </message>
    <message>
        <source>%1 is too short to be evaluated.</source>
        <translation>%1 es demasiado corto para evaluarlo.</translation>
    </message>
    <message>
        <source>It needs at least %2 frames.</source>
        <translation>Necesita al menos %2 fotogramas.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>No se pudo iniciar el programa %1.</translation>
    </message>
    <message>
        <source>Install it to compare with it.</source>
        <translation>Instálelo para comparar con él.</translation>
    </message>
    <message>
        <source>%1 failed on %2.</source>
        <translation>%1 falló con %2.</translation>
    </message>
    <message>
        <source>Its own words are above.</source>
        <translation>Su propio mensaje está arriba.</translation>
    </message>
    <message>
        <source>The demonstration needs a picture of at least 2x2 pixels.</source>
        <translation>La demostración necesita una imagen de al menos 2x2 píxeles.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>Elija un tamaño mayor.</translation>
    </message>
    <message>
        <source>This build has no encoder for the demonstration&apos;s sound.</source>
        <translation>Esta compilación no tiene codificador para el sonido de la demostración.</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with one.</source>
        <translation>Use una compilación de FFmpeg que lo tenga.</translation>
    </message>
    <message>
        <source>The demonstration needs a frame rate above 0 and a length of at most an hour.</source>
        <translation>La demostración necesita una frecuencia de fotogramas mayor que 0 y una duración de una hora como máximo.</translation>
    </message>
    <message>
        <source>Use more than 0 and at most 3600 seconds.</source>
        <translation>Use más de 0 y como máximo 3600 segundos.</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1 no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>%1 is no file of samples.</source>
        <translation>%1 no es un archivo de muestras.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of this network.</source>
        <translation>%1 no es un checkpoint de esta red.</translation>
    </message>
    <message>
        <source>Train into an empty folder.</source>
        <translation>Entrene en una carpeta vacía.</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>No hay nada de lo que aprender.</translation>
    </message>
    <message>
        <source>Give videos of more than three frames, or scenes.</source>
        <translation>Indique vídeos de más de tres fotogramas, o escenas.</translation>
    </message>
    <message>
        <source>%1 is no record of a training.</source>
        <translation>%1 no es el registro de un entrenamiento.</translation>
    </message>
    <message>
        <source>Remove it, or train into another folder.</source>
        <translation>Quítelo o entrene en otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 no es un valor de %2.</translation>
    </message>
    <message>
        <source>Choose one of %3.</source>
        <translation>Elija entre: %3.</translation>
    </message>
    <message>
        <source>No cut can lie before frame %1.</source>
        <translation>No puede haber un corte antes del fotograma %1.</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>Los fotogramas se cuentan desde 1.</translation>
    </message>
    <message>
        <source>%1 is not a frame size.</source>
        <translation>%1 no es un tamaño de fotograma.</translation>
    </message>
    <message>
        <source>Write width and height in pixels, such as 1920x1080.</source>
        <translation>Escriba anchura y altura en píxeles, como 1920x1080.</translation>
    </message>
    <message>
        <source>%1 is not an amount of memory.</source>
        <translation>%1 no es una cantidad de memoria.</translation>
    </message>
    <message>
        <source>Write it such as 2GB or 500MB.</source>
        <translation>Escríbala como 2GB o 500MB.</translation>
    </message>
    <message>
        <source>%1 is not a frame rate.</source>
        <translation>%1 no es una frecuencia de fotogramas.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1000, or a fraction such as 30000/1001.</source>
        <translation>Escriba un número de 1 a 1000, o una fracción como 30000/1001.</translation>
    </message>
    <message>
        <source>%1 is not a factor.</source>
        <translation>%1 no es un factor.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, or a fraction such as 5/2.</source>
        <translation>Escriba un número como 2.5, o una fracción como 5/2.</translation>
    </message>
    <message>
        <source>%1 is not a time.</source>
        <translation>%1 no es un tiempo.</translation>
    </message>
    <message>
        <source>Write seconds, or hours:minutes:seconds, such as 90.5 or 1:30.5.</source>
        <translation>Escriba segundos, u horas:minutos:segundos, como 90.5 o 1:30.5.</translation>
    </message>
    <message>
        <source>%1 is not a way to show progress.</source>
        <translation>%1 no es una forma de mostrar el progreso.</translation>
    </message>
    <message>
        <source>Use auto, bar, lines, json or none.</source>
        <translation>Use auto, bar, lines, json o none.</translation>
    </message>
    <message>
        <source>The preset file %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo de preajuste %1.</translation>
    </message>
    <message>
        <source>Check that it still exists and may be read.</source>
        <translation>Compruebe que aún existe y que se puede leer.</translation>
    </message>
    <message>
        <source>No folder in %1 holds three pictures.</source>
        <translation>Ninguna carpeta de %1 contiene tres imágenes.</translation>
    </message>
    <message>
        <source>Give each triplet a folder with its first, its last and the true frame.</source>
        <translation>Dé a cada terna una carpeta con la primera imagen, la última y la verdadera.</translation>
    </message>
    <message>
        <source>%1 has another size than the pictures beside it.</source>
        <translation>%1 tiene otro tamaño que las imágenes junto a ella.</translation>
    </message>
    <message>
        <source>The filter %1 cannot be used.</source>
        <translation>El filtro %1 no se puede usar.</translation>
    </message>
    <message>
        <source>Try it with the ffmpeg program: ffmpeg -i VIDEO -vf FILTER -f null -.</source>
        <translation>Pruébelo con el programa ffmpeg: ffmpeg -i VIDEO -vf FILTER -f null -.</translation>
    </message>
    <message>
        <source>The filter %1 must take one picture and give one.</source>
        <translation>El filtro %1 debe recibir una imagen y devolver una.</translation>
    </message>
    <message>
        <source>The filter %1 does not fit this video.</source>
        <translation>El filtro %1 no es adecuado para este vídeo.</translation>
    </message>
    <message>
        <source>The filter %1 failed.</source>
        <translation>El filtro %1 ha fallado.</translation>
    </message>
    <message>
        <source>The filter %1 leaves no frame of the video.</source>
        <translation>El filtro %1 no deja ningún fotograma del vídeo.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>The option --deinterlace auto makes a whole frame of each field.</source>
        <translation>La opción --deinterlace auto hace de cada campo un fotograma entero.</translation>
    </message>
    <message>
        <source>The video is interlaced, though it does not say so; its fields are treated as whole frames.</source>
        <translation>El vídeo está entrelazado, aunque no lo indica; sus campos se tratan como fotogramas enteros.</translation>
    </message>
    <message>
        <source>The video is film in interlaced frames, a telecine; its fields are treated as whole frames.</source>
        <translation>El vídeo es cine en fotogramas entrelazados (telecine); sus campos se tratan como fotogramas enteros.</translation>
    </message>
    <message>
        <source>The option --deinterlace auto gives back the film&apos;s own frames.</source>
        <translation>La opción --deinterlace auto recupera los fotogramas de la película.</translation>
    </message>
    <message numerus="yes">
        <source>Of %2 frames looked at, %n repeat the one before them, and motion halts there.</source>
        <translation>
            <numerusform>De %2 fotogramas examinados, %n repite el anterior, y el movimiento se detiene ahí.</numerusform>
            <numerusform>De %2 fotogramas examinados, %n repiten el anterior, y el movimiento se detiene ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --duplicates smooth spreads motion over them.</source>
        <translation>La opción --duplicates smooth reparte el movimiento entre ellos.</translation>
    </message>
    <message>
        <source>The frames are held for 2 and 3 fields in turn, as film on television; they are shown evenly instead, at %1 per second, each moved by at most %2 ms.</source>
        <translation>Los fotogramas se mantienen 2 y 3 campos por turnos, como el cine en televisión; en su lugar se muestran de manera uniforme, %1 por segundo, cada uno desplazado como máximo %2 ms.</translation>
    </message>
    <message>
        <source>The finished file was checked against its source: %1: %2.</source>
        <translation>El archivo terminado se comparó con su origen: %1: %2.</translation>
    </message>
    <message>
        <source>The finished file could not be checked against its source.</source>
        <translation>No se pudo comparar el archivo terminado con su origen.</translation>
    </message>
    <message>
        <source>the speed changes along the video</source>
        <translation>la velocidad cambia a lo largo del vídeo</translation>
    </message>
    <message>
        <source>The time map is not one that Tessera can read.</source>
        <translation>Tessera no puede leer el mapa de tiempos.</translation>
    </message>
    <message>
        <source>It is JSON with &quot;schema&quot;: 1 and a list of &quot;keys&quot;; docs/time-maps.md shows how it is written.</source>
        <translation>Es JSON con &quot;schema&quot;: 1 y una lista &quot;keys&quot;; docs/time-maps.md muestra cómo se escribe.</translation>
    </message>
    <message>
        <source>The times of a time map are not in %1.</source>
        <translation>Los tiempos de un mapa no se dan en %1.</translation>
    </message>
    <message>
        <source>Write seconds.</source>
        <translation>Escriba segundos.</translation>
    </message>
    <message>
        <source>Key %1 of the time map is wrong: %2.</source>
        <translation>La clave %1 del mapa de tiempos es incorrecta: %2.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>The time map has a key at %1 s, and the video is %2 s long.</source>
        <translation>El mapa de tiempos tiene una clave en %1 s y el vídeo dura %2 s.</translation>
    </message>
    <message>
        <source>Leave out what lies behind the end.</source>
        <translation>Quite lo que queda tras el final.</translation>
    </message>
    <message>
        <source>A time map and slow motion contradict each other.</source>
        <translation>Un mapa de tiempos y la cámara lenta se contradicen.</translation>
    </message>
    <message>
        <source>Write the speed into the time map.</source>
        <translation>Escriba la velocidad en el mapa de tiempos.</translation>
    </message>
    <message>
        <source>the speed is not between 1/100 and 100</source>
        <translation>la velocidad no está entre 1/100 y 100</translation>
    </message>
    <message>
        <source>it does not lie behind the key before it</source>
        <translation>no queda detrás de la clave anterior</translation>
    </message>
    <message>
        <source>pairs begin with 0 and 0, and there are two at least</source>
        <translation>los pares empiezan con 0 y 0, y son al menos dos</translation>
    </message>
    <message>
        <source>its number %1 is missing</source>
        <translation>le falta el número %1</translation>
    </message>
    <message>
        <source>Use a number from 0.05 to 1; RIFE takes up to 4.</source>
        <translation>Use un número de 0,05 a 1; RIFE admite hasta 4.</translation>
    </message>
    <message>
        <source>The file is cut short: %1 of %2 are missing at its end.</source>
        <translation>El archivo está cortado: faltan %1 de %2 al final.</translation>
    </message>
    <message>
        <source>The file has no proper end: it was cut short, or never finished; how much is missing cannot be known.</source>
        <translation>El archivo no tiene un final correcto: se cortó o nunca se terminó; no se puede saber cuánto falta.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n checksums of %2 in its container do not fit.</source>
        <translation>
            <numerusform>El archivo está dañado: %n de %2 sumas de control de su contenedor no coincide.</numerusform>
            <numerusform>El archivo está dañado: %n de %2 sumas de control de su contenedor no coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it again if there is a sound one.</source>
        <translation>Cópielo de nuevo si hay uno en buen estado.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: its structure is broken at %n places.</source>
        <translation>
            <numerusform>El archivo está dañado: su estructura está rota en %n lugar.</numerusform>
            <numerusform>El archivo está dañado: su estructura está rota en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packets of the recording are missing or damaged at %n places.</source>
        <translation>
            <numerusform>En %n lugar faltan paquetes de la grabación o están dañados.</numerusform>
            <numerusform>En %n lugares faltan paquetes de la grabación o están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it did not end within %2.</source>
        <translation>Se abandonó el programa del modelo %1: no terminó en %2.</translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it crashed, or took too much memory.</source>
        <translation>Se abandonó el programa del modelo %1: falló o consumió demasiada memoria.</translation>
    </message>
    <message>
        <source>the mark of 3D pictures</source>
        <translation>la marca de imagen 3D</translation>
    </message>
    <message>
        <source>the mark of 360° pictures</source>
        <translation>la marca de imagen de 360°</translation>
    </message>
    <message>
        <source>The video is decoded in software: %1 cannot be used (%2).</source>
        <translation>El vídeo se decodifica por software: no se puede usar %1 (%2).</translation>
    </message>
    <message>
        <source>The command tessera-cli devices lists what can be used.</source>
        <translation>La orden tessera-cli devices muestra lo que se puede usar.</translation>
    </message>
    <message>
        <source>The video is decoded on %1: its frames are not promised to be those of a decoder in software to the last bit.</source>
        <translation>El vídeo se decodifica en %1: no se garantiza que sus fotogramas sean iguales hasta el último bit a los de un decodificador por software.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded in software, not in hardware as was begun; their last bits may differ from the others&apos;.</source>
        <translation>
            <numerusform>%n fotograma se decodificó por software y no por hardware como se empezó; sus últimos bits pueden diferir de los demás.</numerusform>
            <numerusform>%n fotogramas se decodificaron por software y no por hardware como se empezó; sus últimos bits pueden diferir de los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>The video hardware %1 has failed.</source>
        <translation>El hardware de vídeo %1 ha fallado.</translation>
    </message>
    <message>
        <source>Resume the job, or start it again without hardware.</source>
        <translation>Reanude el trabajo o empiécelo de nuevo sin hardware.</translation>
    </message>
    <message>
        <source>The video is encoded with %2: %1 cannot be used (%3).</source>
        <translation>El vídeo se codifica con %2: no se puede usar %1 (%3).</translation>
    </message>
    <message>
        <source>%1 need not give the same bytes again: a job that was interrupted need not equal one that ran through.</source>
        <translation>%1 no tiene por qué dar otra vez los mismos bytes: un trabajo interrumpido puede no ser igual a uno sin interrupciones.</translation>
    </message>
    <message>
        <source>The job was begun with %1, which cannot be used now.</source>
        <translation>El trabajo se empezó con %1, que ahora no se puede usar.</translation>
    </message>
    <message>
        <source>Resume it where it can be used, or restart it with another codec.</source>
        <translation>Reanúdelo donde se pueda usar o empiécelo de nuevo con otro códec.</translation>
    </message>
    <message>
        <source>The model computes in %1: the first frame is then within %2 dB of fp32 and made %3 times as fast.</source>
        <translation>El modelo calcula en %1: el primer fotograma queda entonces a %2 dB de fp32 y se genera %3 veces más rápido.</translation>
    </message>
    <message>
        <source>The device that computes has failed, or is gone.</source>
        <translation>El dispositivo que calcula ha fallado o ya no está.</translation>
    </message>
    <message>
        <source>Resume the job when it is back, or on another device with tessera-cli resume --device cpu.</source>
        <translation>Reanude el trabajo cuando vuelva, o en otro dispositivo con tessera-cli resume --device cpu.</translation>
    </message>
    <message>
        <source>%1 cannot be continued as it was encoded.</source>
        <translation>%1 no se puede continuar tal como se codificó.</translation>
    </message>
    <message>
        <source>Convert the video once more.</source>
        <translation>Convierta el vídeo una vez más.</translation>
    </message>
    <message>
        <source>Tessera does not know how %1 was made.</source>
        <translation>Tessera no sabe cómo se creó %1.</translation>
    </message>
    <message>
        <source>A stretch can be made again in results of this computer that nothing has changed since.</source>
        <translation>Se puede rehacer un tramo en los resultados de este equipo que nada haya modificado desde entonces.</translation>
    </message>
    <message>
        <source>The frames of %1 are not those that its record speaks of.</source>
        <translation>Los fotogramas de %1 no son aquellos de los que habla su registro.</translation>
    </message>
    <message>
        <source>No stretch can be made again in %1.</source>
        <translation>En %1 no se puede rehacer ningún tramo.</translation>
    </message>
    <message>
        <source>That is possible in video files, not in pictures and animations.</source>
        <translation>Eso es posible en archivos de vídeo, no en imágenes ni animaciones.</translation>
    </message>
    <message>
        <source>Nothing was said of what to do in the stretch.</source>
        <translation>No se dijo qué hacer en el tramo.</translation>
    </message>
    <message>
        <source>Keep the originals, blend, or give another model, other settings, a mask or a cut.</source>
        <translation>Conserve los originales, mezcle, o indique otro modelo, otros ajustes, una máscara o un corte.</translation>
    </message>
    <message>
        <source>%1 is another kind of file than the result.</source>
        <translation>%1 es un tipo de archivo distinto del resultado.</translation>
    </message>
    <message>
        <source>Choose a name for %2.</source>
        <translation>Elija un nombre para %2.</translation>
    </message>
    <message>
        <source>%1 is not the video that %2 was made from.</source>
        <translation>%1 no es el vídeo del que se hizo %2.</translation>
    </message>
    <message>
        <source>Name the source as it was then.</source>
        <translation>Indique el origen tal como era entonces.</translation>
    </message>
    <message>
        <source>The stretch ends before it begins.</source>
        <translation>El tramo termina antes de empezar.</translation>
    </message>
    <message>
        <source>No frame of %1 lies in the stretch.</source>
        <translation>Ningún fotograma de %1 está en el tramo.</translation>
    </message>
    <message>
        <source>The video is %2 s long.</source>
        <translation>El vídeo dura %2 s.</translation>
    </message>
    <message>
        <source>The rest of %1 would not stay as it is: %2.</source>
        <translation>El resto de %1 no quedaría como está: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed; the whole video can be converted again.</source>
        <translation>No se cambió nada; se puede volver a convertir el vídeo entero.</translation>
    </message>
    <message>
        <source>The video was made by another version (%1): frames beside the stretch may differ in their last bits.</source>
        <translation>El vídeo se hizo con otra versión (%1): los fotogramas junto al tramo pueden diferir en sus últimos bits.</translation>
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
        <source>Tiles in steps of %1 px; %2</source>
        <translation>Teselas en pasos de %1 px; %2</translation>
    </message>
    <message>
        <source>Follows motion found in the pictures themselves; built in, needs no weights.</source>
        <translation>Sigue el movimiento hallado en las propias imágenes; incluido, no necesita pesos.</translation>
    </message>
    <message>
        <source>Cross-fades between two frames without following motion.</source>
        <translation>Funde dos fotogramas sin seguir el movimiento.</translation>
    </message>
    <message>
        <source>Follows motion by a network and sees the whole frame in every tile.</source>
        <translation>Sigue el movimiento mediante una red y ve el fotograma entero en cada tesela.</translation>
    </message>
    <message>
        <source>A TorchScript model.</source>
        <translation>Un modelo TorchScript.</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>Mezcla simple</translation>
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
        <source>about %1 a frame, %2</source>
        <translation>unos %1 por fotograma, %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>RIFE along curved motion, mixed with Flow</source>
        <translation>RIFE a lo largo de un movimiento curvo, mezclado con Flow</translation>
    </message>
    <message>
        <source>Time: two to four times as much.
Memory: more than others; tiles as it allows.
Quality: the sharpest and the truest. Needs the weights of RIFE.</source>
        <translation>Tiempo: de dos a cuatro veces más.
Memoria: más que los demás; mosaicos según permita.
Calidad: la más nítida y fiel. Necesita los pesos de RIFE.</translation>
    </message>
    <message>
        <source>Needs the weights of RIFE: drop their file on the window</source>
        <translation>Necesita los pesos de RIFE: suelte su archivo en la ventana</translation>
    </message>
    <message>
        <source>Needs the model “%1”, which is not installed</source>
        <translation>Necesita el modelo «%1», que no está instalado</translation>
    </message>
    <message>
        <source>%1 in one piece: %2 of model data; %3 is free</source>
        <translation>%1 de una pieza: datos del modelo %2; libres: %3</translation>
    </message>
    <message>
        <source>%1: %2 of model data in tiles instead of %3; %4 is free</source>
        <translation>%1: datos del modelo %2 en teselas en lugar de %3; libres: %4</translation>
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
    <message>
        <source>model data %1</source>
        <translation>datos del modelo %1</translation>
    </message>
    <message>
        <source>%1 ms, %2 of model data</source>
        <translation>%1 ms, datos del modelo %2</translation>
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
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
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
    <name>WhenDone</name>
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
        <source>Frames to &amp;compare</source>
        <translation>Fotogramas que &amp;comparar</translation>
    </message>
    <message>
        <source>Made and compared, around the playhead. More of them say more, and take longer.</source>
        <translation>Se generan y comparan alrededor del cursor de reproducción. Más fotogramas dicen más y tardan más.</translation>
    </message>
    <message>
        <source>The most model data that was held at once</source>
        <translation>Los datos del modelo que hubo como máximo a la vez</translation>
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
    <name>tessera::ui::ForecastNote</name>
    <message>
        <source>Measured on a second of this video with these settings, in three places of it.
The two times are those of its fastest and its slowest place.</source>
        <translation>Medido en un segundo de este vídeo con estos ajustes, en tres lugares.
Los dos tiempos son los del lugar más rápido y del más lento.</translation>
    </message>
    <message>
        <source>About %1 (%2 to %3), %4; meanwhile %5 of disk, %6 of memory</source>
        <translation>Unos %1 (de %2 a %3), %4; mientras tanto %5 de disco y %6 de memoria</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>Midiendo cuánto tardará…</translation>
    </message>
    <message numerus="yes">
        <source>All %n videos: about %1, %2</source>
        <translation>
            <numerusform>El vídeo: unos %1, %2</numerusform>
            <numerusform>Los %n vídeos: unos %1, %2</numerusform>
        </translation>
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
    <name>tessera::ui::LossNote</name>
    <message>
        <source>Not kept: %1</source>
        <translation>No se conserva: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambia: %1</translation>
    </message>
    <message>
        <source>Everything in the video is kept</source>
        <translation>Se conserva todo lo que hay en el vídeo</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se conserva</translation>
    </message>
    <message>
        <source>A Matroska file (.mkv) would keep: %1. To make one, change the ending of the output&apos;s name.</source>
        <translation>Un archivo Matroska (.mkv) conservaría: %1. Para crearlo, cambie la extensión del nombre de salida.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Se conserva tal cual</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>What the new file keeps of the video, and what not</source>
        <translation>Qué conserva el archivo nuevo del vídeo y qué no</translation>
    </message>
    <message>
        <source>Checking what the new file will keep…</source>
        <translation>Comprobando qué conservará el archivo nuevo…</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>What the new file keeps</source>
        <translation>Qué conserva el archivo nuevo</translation>
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
        <source>%1 % – %2</source>
        <comment>done, title</comment>
        <translation>%1 % – %2</translation>
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
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>Toma las zonas de una imagen, blanca donde se conservan los píxeles.</translation>
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
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Import or export areas</source>
        <translation>Importar o exportar zonas</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, or writes them as one</source>
        <translation>Toma las zonas de una imagen o las guarda como una</translation>
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
    <message>
        <source>model data %1</source>
        <translation>datos del modelo %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 ahora</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryOutlook</name>
    <message>
        <source>%1 of model data</source>
        <translation>datos del modelo %1</translation>
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
        <source>%1

%2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

%2
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
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>No model is installed; what is built in needs none. Drop the weights of RIFE or TLB-VFI, or a TorchScript model, on the window to install it.</source>
        <translation>No hay ningún modelo instalado; lo integrado no necesita ninguno. Suelte en la ventana los pesos de RIFE o TLB-VFI, o un modelo TorchScript, para instalarlo.</translation>
    </message>
    <message>
        <source>%1

%2
Licence: %3

%4</source>
        <translation>%1

%2
Licencia: %3

%4</translation>
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
    <name>tessera::ui::MotionBar</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Preparando la vista previa…</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>%1 de %2 fotogramas hechos</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n fotograma</numerusform>
            <numerusform>%n fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: too late to be shown</source>
        <translation>
            <numerusform>%n omitido: demasiado tarde para mostrarlo</numerusform>
            <numerusform>%n omitidos: demasiado tarde para mostrarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Mostrar el original</translation>
    </message>
    <message>
        <source>The video as it is</source>
        <translation>El vídeo tal como es</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Show the new video</source>
        <translation>Mostrar el vídeo nuevo</translation>
    </message>
    <message>
        <source>The video as it will be</source>
        <translation>El vídeo tal como será</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidad completa</translation>
    </message>
    <message>
        <source>As fast as the new video will be</source>
        <translation>Tan rápido como será el vídeo nuevo</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Media velocidad</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>A la mitad de velocidad</translation>
    </message>
    <message>
        <source>Quarter speed</source>
        <translation>Un cuarto de velocidad</translation>
    </message>
    <message>
        <source>A quarter as fast</source>
        <translation>A un cuarto de velocidad</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Length of the preview</source>
        <translation>Duración de la vista previa</translation>
    </message>
    <message>
        <source>How many seconds of the new video are made around the playhead</source>
        <translation>Cuántos segundos del vídeo nuevo se crean alrededor del cursor de reproducción</translation>
    </message>
    <message>
        <source>End the preview</source>
        <translation>Terminar la vista previa</translation>
    </message>
    <message>
        <source>End the preview (P); what was made is kept</source>
        <translation>Terminar la vista previa (P); lo creado se conserva</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>sin dispositivo de sonido</translation>
    </message>
    <message>
        <source>There is no sound here, or none that passes evenly</source>
        <translation>Aquí no hay sonido, o no transcurre de forma uniforme</translation>
    </message>
    <message>
        <source>Nothing here plays sound</source>
        <translation>Aquí nada reproduce sonido</translation>
    </message>
    <message>
        <source>Sound, heard at full speed once all frames are made</source>
        <translation>Sonido; se oye a velocidad normal cuando todos los fotogramas están hechos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionView</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>Vídeo nuevo</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>Diferencia, aumentada 8 veces</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotograma %1 de %2</translation>
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
    <message>
        <source>The beginning has to lie before the end, which is at %1. Nothing was changed.</source>
        <translation>El principio debe estar antes del final, que está en %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The end has to lie behind the beginning, which is at %1. Nothing was changed.</source>
        <translation>El final debe estar después del principio, que está en %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no key at the playhead.</source>
        <translation>No hay ninguna clave en la posición actual.</translation>
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
    <message>
        <source>about %1 left for all</source>
        <translation>quedan unos %1 para todos</translation>
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
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>%1 times slower</source>
        <translation>%1 veces más lento</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Cámara lenta</translation>
    </message>
    <message>
        <source>The picture lasts this many times as long; the frames between are generated.</source>
        <translation>La imagen dura tantas veces más; los fotogramas intermedios se generan.</translation>
    </message>
    <message>
        <source>Slow sound down with the picture, at its own pitch; otherwise it is left out</source>
        <translation>Ralentizar el sonido con la imagen, en su tono; si no, se omite</translation>
    </message>
    <message>
        <source>Frame rate of the new video</source>
        <translation>Frecuencia del vídeo nuevo</translation>
    </message>
    <message>
        <source>A factor such as ×3, or frames per second: 24, 59.94, 30000/1001</source>
        <translation>Un factor como ×3, o fotogramas por segundo: 24, 59,94, 30000/1001</translation>
    </message>
    <message>
        <source>%1, as this screen</source>
        <translation>%1, como esta pantalla</translation>
    </message>
    <message numerus="yes">
        <source>%1 · speed by %n key(s)</source>
        <translation>
            <numerusform>%1 · velocidad según %n clave</numerusform>
            <numerusform>%1 · velocidad según %n claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RepairDialog</name>
    <message>
        <source>Show the &amp;originals, without new frames</source>
        <translation>Mostrar los &amp;originales, sin fotogramas nuevos</translation>
    </message>
    <message>
        <source>&amp;Blend the two originals</source>
        <translation>&amp;Mezclar los dos originales</translation>
    </message>
    <message>
        <source>Another &amp;model:</source>
        <translation>&amp;Otro modelo:</translation>
    </message>
    <message>
        <source>&amp;Keep the marked areas from the originals</source>
        <translation>&amp;Conservar de los originales las zonas marcadas</translation>
    </message>
    <message>
        <source>Make a stretch again</source>
        <translation>Rehacer un tramo</translation>
    </message>
    <message>
        <source>All else in %1 stays as it is, to the byte. Until the new file is complete, the old one is there.</source>
        <translation>Todo lo demás en %1 queda como está, byte a byte. Hasta que el archivo nuevo esté completo, sigue el antiguo.</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Frames of the source</source>
        <translation>Fotogramas del origen</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre ellos</translation>
    </message>
    <message>
        <source>First frame of the stretch</source>
        <translation>Primer fotograma del tramo</translation>
    </message>
    <message>
        <source>Last frame of the stretch</source>
        <translation>Último fotograma del tramo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Model of the stretch</source>
        <translation>Modelo del tramo</translation>
    </message>
    <message>
        <source>Mark them on the picture first</source>
        <translation>Márquelas primero en la imagen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
    <name>tessera::ui::ResultActions</name>
    <message>
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>No se pudo abrir %1: ya no está, o ningún programa de este equipo lo abre.</translation>
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
    <message>
        <source>%1 was said before</source>
        <translation>%1 previsto</translation>
    </message>
    <message>
        <source>Frames %1 to %2 were made again; the rest is as it was.</source>
        <translation>Se rehicieron los fotogramas %1 a %2; el resto está como estaba.</translation>
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
    <message>
        <source>The conversion begins here. Drag it, or press I at the playhead.</source>
        <translation>Aquí empieza la conversión. Arrástrelo o pulse I en el cursor de reproducción.</translation>
    </message>
    <message>
        <source>The conversion ends here. Drag it, or press O at the playhead.</source>
        <translation>Aquí termina la conversión. Arrástrelo o pulse O en el cursor de reproducción.</translation>
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
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1 of model data, of %2 free memory, and %3 s for each new frame</source>
        <translation>Unos %1 de datos del modelo, de %2 de memoria libre, y %3 s por fotograma nuevo</translation>
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
    <message>
        <source>Preview in &amp;motion</source>
        <translation>Vista previa en &amp;movimiento</translation>
    </message>
    <message>
        <source>Make a few seconds of the new video around the playhead and play them (P)</source>
        <translation>Crear unos segundos del vídeo nuevo alrededor del cursor de reproducción y reproducirlos (P)</translation>
    </message>
    <message>
        <source>&amp;Begin the conversion here</source>
        <translation>&amp;Empezar la conversión aquí</translation>
    </message>
    <message>
        <source>&amp;End the conversion here</source>
        <translation>&amp;Terminar la conversión aquí</translation>
    </message>
    <message>
        <source>Convert the &amp;whole video</source>
        <translation>Convertir el vídeo &amp;completo</translation>
    </message>
    <message>
        <source>Shift+I</source>
        <translation>Shift+I</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de usuario</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>&amp;Parar la reproducción</translation>
    </message>
    <message>
        <source>S&amp;peed at the playhead</source>
        <translation>&amp;Velocidad en la posición actual</translation>
    </message>
    <message>
        <source>Sets a key: between two keys the speed changes evenly, without a jump</source>
        <translation>Pone una clave: entre dos claves la velocidad cambia de forma uniforme, sin saltos</translation>
    </message>
    <message>
        <source>&amp;Remove the key here</source>
        <translation>&amp;Quitar la clave de aquí</translation>
    </message>
    <message>
        <source>Remove &amp;all keys</source>
        <translation>Quitar &amp;todas las claves</translation>
    </message>
    <message>
        <source>Make a &amp;stretch again…</source>
        <translation>Rehacer un &amp;tramo…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Of the new video: with the originals, a blend or another model; the rest stays as it is</source>
        <translation>Del vídeo nuevo: con los originales, una mezcla u otro modelo; el resto queda como está</translation>
    </message>
</context>
</TS>
