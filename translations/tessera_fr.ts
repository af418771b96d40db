<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tessera</source>
        <translation>À propos de Tessera</translation>
    </message>
    <message>
        <source>Raises the frame rate of video, tile by tile, at any resolution.

Free software under the GNU General Public License, version 3 or later. Built with Qt, FFmpeg and LibTorch.</source>
        <translation>Augmente la fréquence d’images des vidéos, tuile par tuile, à toute résolution.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt, FFmpeg et LibTorch.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licence : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256 : %1</translation>
    </message>
    <message>
        <source>It replaces the installed model of the same name.</source>
        <translation>Il remplace le modèle installé du même nom.</translation>
    </message>
    <message>
        <source>This model is a program: using it runs its code, which can read and change your files. Install it only if you trust where it comes from.</source>
        <translation>Ce modèle est un programme : l’utiliser exécute son code, qui peut lire et modifier vos fichiers. Ne l’installez que si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>This model is numbers alone: nothing in it is run.</source>
        <translation>Ce modèle ne contient que des nombres : rien n’y est exécuté.</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Installer un modèle</translation>
    </message>
    <message>
        <source>Install “%1”?</source>
        <translation>Installer « %1 » ?</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>&amp;Faire confiance et installer</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open videos</source>
        <translation>Ouvrir des vidéos</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Vidéos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the new video as</source>
        <translation>Enregistrer la nouvelle vidéo sous</translation>
    </message>
    <message>
        <source>Open a folder of videos</source>
        <translation>Ouvrir un dossier de vidéos</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Ouvrir un masque</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>Enregistrer le masque sous</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
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
        <translation>%1, encore environ %2</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Terminé, %n avertissement</numerusform>
            <numerusform>Terminé, %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>En pause à %1 %</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversion de</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Waiting, kept at %1 %</source>
        <translation>En attente, gardé à %1 %</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Raises the frame rate of video.</source>
        <translation>Augmente la fréquence d’images des vidéos.</translation>
    </message>
    <message>
        <source>Videos to open, or models to install.</source>
        <translation>Vidéos à ouvrir ou modèles à installer.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>TorchScript program</source>
        <translation>Programme TorchScript</translation>
    </message>
    <message>
        <source>TLB-VFI weights</source>
        <translation>Poids TLB-VFI</translation>
    </message>
    <message>
        <source>makes any moment between two frames</source>
        <translation>crée tout instant entre deux images</translation>
    </message>
    <message>
        <source>makes middles, halved again for others</source>
        <translation>crée les milieux, redivisés pour le reste</translation>
    </message>
    <message>
        <source>tiles in steps of %1 px; %2</source>
        <translation>tuiles par pas de %1 px ; %2</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Each frame in one piece, no tiles</source>
        <translation>Chaque image d’un seul tenant, sans tuiles</translation>
    </message>
    <message>
        <source>Tiles keep memory small; full detail</source>
        <translation>Peu de mémoire grâce aux tuiles ; tous les détails</translation>
    </message>
    <message>
        <source>Tiles, motion at half size; a little softer</source>
        <translation>Tuiles, mouvement à demi-échelle ; un peu plus doux</translation>
    </message>
    <message>
        <source>The fewest tiles that fit in free memory</source>
        <translation>Le moins de tuiles que permet la mémoire libre</translation>
    </message>
    <message>
        <source>%1 needs no tiling</source>
        <translation>%1 : aucune tuile nécessaire</translation>
    </message>
    <message>
        <source>automatic tiles</source>
        <translation>tuiles automatiques</translation>
    </message>
    <message>
        <source>no tiles</source>
        <translation>sans tuiles</translation>
    </message>
    <message>
        <source>tiles %1 px, overlap %2 px</source>
        <translation>tuiles %1 px, recouvrement %2 px</translation>
    </message>
    <message numerus="yes">
        <source>%1, flow %2, %n step(s)</source>
        <translation>
            <numerusform>%1, flux %2, %n étape</numerusform>
            <numerusform>%1, flux %2, %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: the least, nothing is computed twice.
Memory: the most; it grows with the frame.
Quality: full, and no seams at all.</source>
        <translation>Temps : le moins, rien n’est calculé deux fois.
Mémoire : le plus ; elle croît avec l’image.
Qualité : maximale, sans aucune couture.</translation>
    </message>
    <message>
        <source>Time: about 1.4 times as much at 4K, because tiles overlap.
Memory: small, and the same for every frame size.
Quality: full.</source>
        <translation>Temps : environ 1,4 fois plus en 4K, car les tuiles se recouvrent.
Mémoire : faible, et la même pour toute taille d’image.
Qualité : maximale.</translation>
    </message>
    <message>
        <source>Time: less, because motion is measured at half size and refined less often.
Memory: the smallest.
Quality: a little softer where motion is fine.</source>
        <translation>Temps : moins, car le mouvement est mesuré à demi-échelle et affiné moins souvent.
Mémoire : la plus faible.
Qualité : un peu plus douce là où le mouvement est fin.</translation>
    </message>
    <message>
        <source>Time: the least that your memory allows.
Memory: most of what is free when it starts.
Quality: full.</source>
        <translation>Temps : le moins que permet votre mémoire.
Mémoire : l’essentiel de ce qui est libre au départ.
Qualité : maximale.</translation>
    </message>
    <message>
        <source>%1 needs about %2 in tiles instead of %3; %4 is free</source>
        <translation>%1 demande environ %2 en tuiles au lieu de %3 ; %4 sont libres</translation>
    </message>
    <message>
        <source>Fast (1080p)</source>
        <translation>Rapide (1080p)</translation>
    </message>
    <message>
        <source>Full detail (2K, 4K)</source>
        <translation>Tout le détail (2K, 4K)</translation>
    </message>
    <message>
        <source>Speed (2K, 4K)</source>
        <translation>Vitesse (2K, 4K)</translation>
    </message>
    <message>
        <source>%1: tiles only if memory asks for them</source>
        <translation>%1 : des tuiles seulement si la mémoire l’exige</translation>
    </message>
    <message>
        <source>%1 in one piece: about %2; %3 is free</source>
        <translation>%1 en un seul morceau : environ %2 ; %3 libres</translation>
    </message>
    <message>
        <source>about %1 a frame, %2</source>
        <translation>environ %1 par image, %2</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Frame before</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Frame after</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Generated without tiles</source>
        <translation>Générée sans tuiles</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>Simple mélange</translation>
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
            <numerusform>%n tuile</numerusform>
            <numerusform>%n tuiles</numerusform>
        </translation>
    </message>
    <message>
        <source>seams %1</source>
        <translation>coutures %1</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identiques</translation>
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
        <translation>Tuile %1 sur %2</translation>
    </message>
    <message>
        <source>%1 pixels at %2, %3</source>
        <translation>%1 pixels à %2, %3</translation>
    </message>
    <message>
        <source>%1 ms, %2 of memory</source>
        <translation>%1 ms, %2 de mémoire</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>D’un seul tenant</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <translation>%1 fois les pixels</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>In one piece a frame needs about %1, and %2 may be used. Shown instead: tiles of %3, the largest that fit.</source>
        <translation>D’un seul tenant, une image demande environ %1, et %2 sont utilisables. À la place : des tuiles de %3, les plus grandes possibles.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Frame %1 begins a scene (%2)</source>
        <translation>L’image %1 commence une scène (%2)</translation>
    </message>
    <message>
        <source>Frame %1 repeats the one before it (%2)</source>
        <translation>L’image %1 répète la précédente (%2)</translation>
    </message>
    <message>
        <source>Frame %1 belongs to the scene before it (%2)</source>
        <translation>L’image %1 appartient à la scène précédente (%2)</translation>
    </message>
    <message>
        <source>about %1 a frame</source>
        <translation>environ %1 par image</translation>
    </message>
    <message numerus="yes">
        <source>Things move further than %n tile(s) can see: a larger overlap helps</source>
        <translation>
            <numerusform>%n tuile ne voit pas tout le mouvement : un recouvrement plus grand aide</numerusform>
            <numerusform>%n tuiles ne voient pas tout le mouvement : un recouvrement plus grand aide</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of up to %1 pixels</source>
        <translation>Mouvement jusqu’à %1 pixels</translation>
    </message>
    <message>
        <source>A tile of this model sees %1 pixels of motion: a larger overlap helps</source>
        <translation>Une tuile de ce modèle voit %1 pixels de mouvement : un recouvrement plus grand aide</translation>
    </message>
    <message>
        <source>Drag to change the size of tiles</source>
        <translation>Glisser pour changer la taille des tuiles</translation>
    </message>
    <message>
        <source>Drag to change how far tiles overlap</source>
        <translation>Glisser pour changer le recouvrement des tuiles</translation>
    </message>
</context>
<context>
    <name>QueueEdits</name>
    <message>
        <source>change of settings</source>
        <translation>changement de réglages</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>retrait de %1</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>%1 was not finished: %2 of %3 frames are kept.</source>
        <translation>%1 n’a pas été terminé : %2 images sur %3 sont conservées.</translation>
    </message>
    <message>
        <source>Not finished, and kept as far as they got: %1.</source>
        <translation>Non terminés, et conservés là où ils en étaient : %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1, of which %2 new</source>
        <translation>%1, dont %2 nouvelles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Frames read</source>
        <translation>Images lues</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Changements de plan</translation>
    </message>
    <message>
        <source>Duplicates given motion</source>
        <translation>Doublons remis en mouvement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fréquence d’images</translation>
    </message>
    <message>
        <source>Tiles and motion</source>
        <translation>Tuiles et mouvement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>Mémoire de l’appareil</translation>
    </message>
    <message>
        <source>%1, of which %2 free</source>
        <translation>%1, dont %2 libres</translation>
    </message>
    <message>
        <source>Decoding alone</source>
        <translation>Décodage seul</translation>
    </message>
    <message>
        <source>New frames alone</source>
        <translation>Nouvelles images seules</translation>
    </message>
    <message>
        <source>Encoding alone</source>
        <translation>Encodage seul</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Nothing: no warning, and memory never ran short.</source>
        <translation>Rien : aucun avertissement, et la mémoire n’a jamais manqué.</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <translation>%1, prévu %2</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Time of a new frame</source>
        <translation>Durée d’une nouvelle image</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>Raccords</translation>
    </message>
    <message>
        <source>none: frames were made whole</source>
        <translation>aucun : images créées d’un seul tenant</translation>
    </message>
    <message>
        <source>%1 on average, at worst %2 in frame %3 (1 is invisible)</source>
        <translation>%1 en moyenne, au pire %2 à l’image %3 (1 est invisible)</translation>
    </message>
    <message>
        <source>Peak memory of the program</source>
        <translation>Mémoire maximale du programme</translation>
    </message>
    <message>
        <source>of it the model&apos;s data</source>
        <translation>dont les données du modèle</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Lire ou arrêter</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Une image en arrière, en avant</translation>
    </message>
    <message>
        <source>First frame, last frame</source>
        <translation>Première image, dernière image</translation>
    </message>
    <message>
        <source>Stop the conversion; leave full screen</source>
        <translation>Arrêter la conversion ; quitter le plein écran</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Déplacer le séparateur</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Changements de plan</translation>
    </message>
    <message>
        <source>From cut to cut</source>
        <translation>De coupe en coupe</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Add or remove a cut</source>
        <translation>Ajouter ou retirer une coupe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>Monter, descendre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
        <translation>Bits par canal de couleur : conservés tels quels.</translation>
    </message>
    <message>
        <source>Variable frame rate: the times of the frames are kept.</source>
        <translation>Fréquence d’images variable : les instants des images sont conservés.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelacé</translation>
    </message>
    <message>
        <source>Each frame holds two half pictures from different moments.</source>
        <translation>Chaque image contient deux trames d’instants différents.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>The video has transparency.</source>
        <translation>La vidéo comporte de la transparence.</translation>
    </message>
    <message numerus="yes">
        <source>%n audio track(s)</source>
        <translation>
            <numerusform>%n piste audio</numerusform>
            <numerusform>%n pistes audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle track(s)</source>
        <translation>
            <numerusform>%n piste de sous-titres</numerusform>
            <numerusform>%n pistes de sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>Largeur et hauteur en pixels.</translation>
    </message>
    <message>
        <source>Frames per second, on average.</source>
        <translation>Images par seconde, en moyenne.</translation>
    </message>
    <message>
        <source>Length in minutes and seconds.</source>
        <translation>Durée en minutes et secondes.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s).</source>
        <translation>
            <numerusform>%n image.</numerusform>
            <numerusform>%n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the new file unchanged.</source>
        <translation>Copié sans changement dans le nouveau fichier.</translation>
    </message>
    <message>
        <source>High dynamic range: kept as it is. Here its colours are brought to this screen.</source>
        <translation>Grande plage dynamique : conservée telle quelle. Ici les couleurs sont adaptées à cet écran.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonBar</name>
    <message>
        <source>Picture A</source>
        <translation>Image A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>Image B</translation>
    </message>
    <message>
        <source>What is compared: the frames of the source, or the frame between them made in different ways.</source>
        <translation>Ce qui est comparé : les images de la source, ou l’image intermédiaire obtenue de différentes façons.</translation>
    </message>
    <message>
        <source>Time, memory and tiles of this picture</source>
        <translation>Temps, mémoire et tuiles de cette image</translation>
    </message>
    <message>
        <source>How alike the two are: PSNR in decibels (more than 40 is hard to see), SSIM from 0 to 1.
Seams compares steps at the edges of tiles with the same places in the originals: 1.00 leaves no trace.</source>
        <translation>Ressemblance des deux : PSNR en décibels (au-delà de 40, à peine visible), SSIM de 0 à 1.
« Coutures » compare les sauts au bord des tuiles à ceux des mêmes endroits des originaux : 1,00 ne laisse aucune trace.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EmptyState</name>
    <message>
        <source>Drop a video to make it smoother</source>
        <translation>Déposez une vidéo pour la rendre plus fluide</translation>
    </message>
    <message>
        <source>Tessera generates the frames in between, tile by tile, so that even 4K and 8K fit in the memory you have.</source>
        <translation>Tessera génère les images intermédiaires, tuile par tuile, pour que même la 4K et la 8K tiennent dans votre mémoire.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Open videos (Ctrl+O)</source>
        <translation>Ouvrir des vidéos (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EvaluationDialog</name>
    <message>
        <source>Plain blend</source>
        <translation>Simple fondu</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>&amp;Enregistrer la page…</translation>
    </message>
    <message>
        <source>How good are new frames of %1?</source>
        <translation>Que valent les nouvelles images de %1 ?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save the figures and the worst frames as an HTML page.</source>
        <translation>Enregistrer les chiffres et les pires images dans une page HTML.</translation>
    </message>
    <message>
        <source>Every second frame is left out, made again, and compared with the true one.</source>
        <translation>Une image sur deux est retirée, refaite, puis comparée à la vraie.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
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
        <translation>5 % les pires</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Scintillement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Figures by what made the frames</source>
        <translation>Chiffres par méthode</translation>
    </message>
    <message>
        <source>Likeness to the true frames in dB, mean over them: higher is better</source>
        <translation>Ressemblance avec les vraies images en dB, en moyenne : plus haut est mieux</translation>
    </message>
    <message>
        <source>Likeness of structure to the true frames: 1 is equal</source>
        <translation>Ressemblance de structure avec les vraies images : 1 = identique</translation>
    </message>
    <message>
        <source>PSNR of the worst twentieth of the frames, where eyes catch on</source>
        <translation>PSNR du vingtième le plus mauvais des images, là où l’œil s’arrête</translation>
    </message>
    <message>
        <source>How much more the result changes from frame to frame than the video: 0 is best</source>
        <translation>De combien le résultat change plus d’une image à l’autre que la vidéo : 0 est idéal</translation>
    </message>
    <message>
        <source>For each new frame</source>
        <translation>Pour chaque nouvelle image</translation>
    </message>
    <message>
        <source>The most that was held at once</source>
        <translation>Le maximum occupé à la fois</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Making frames and comparing them…</source>
        <translation>Création et comparaison des images…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were made and compared.</source>
        <translation>
            <numerusform>%n image a été faite et comparée.</numerusform>
            <numerusform>%n images ont été faites et comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>The worst one, frame %1: as it was</source>
        <translation>La pire, image %1 : l’originale</translation>
    </message>
    <message>
        <source>As it was made: %1 dB</source>
        <translation>L’image refaite : %1 dB</translation>
    </message>
    <message>
        <source>The difference, four times</source>
        <translation>La différence, multipliée par quatre</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Frames to compare</source>
        <translation>Images à comparer</translation>
    </message>
    <message>
        <source>Made and compared, from the beginning of the video. More of them say more, and take longer.</source>
        <translation>Créées et comparées depuis le début de la vidéo. Davantage en dit plus et prend plus de temps.</translation>
    </message>
    <message>
        <source>Frames to &amp;compare</source>
        <translation>Images à &amp;comparer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Fold</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>Déplié. Appuyez pour replier.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Replié. Appuyez pour déplier.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeaderBar</name>
    <message>
        <source>Size of the picture: 100 % shows each of its pixels as one of the screen&apos;s.</source>
        <translation>Taille de l’image : à 100 %, chacun de ses pixels occupe un pixel de l’écran.</translation>
    </message>
    <message>
        <source>Open videos</source>
        <translation>Ouvrir des vidéos</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
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
        <translation>%1 n’est pas sur cet ordinateur. Téléchargez d’abord le fichier, puis déposez-le.</translation>
    </message>
    <message numerus="yes">
        <source>All is done. The computer is suspended in %n second(s).</source>
        <translation>
            <numerusform>Tout est terminé. L’ordinateur sera mis en veille dans %n seconde.</numerusform>
            <numerusform>Tout est terminé. L’ordinateur sera mis en veille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Rester éveillé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show the crash report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>%1 n’a pas pu être ouvert : il a disparu, ou aucun programme de cet ordinateur ne l’ouvre.</translation>
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
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>How wide the brush and the eraser are.</source>
        <translation>Largeur du pinceau et de la gomme.</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>Around the kept areas the generated picture comes in gradually over so many pixels. 0 is a hard edge.</source>
        <translation>Autour des zones conservées, l’image générée apparaît peu à peu sur ce nombre de pixels. 0 donne un bord net.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer tout</translation>
    </message>
    <message>
        <source>Keeps nothing any more.</source>
        <translation>Ne conserve plus rien.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>Prend les zones d’une image, blanche là où les pixels sont conservés.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the areas as a PNG file, white where pixels are kept.</source>
        <translation>Écrit les zones dans un fichier PNG, blanc là où les pixels sont conservés.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to looking at the picture.</source>
        <translation>Revenir à l’image.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Draw rectangles</source>
        <translation>Dessiner des rectangles</translation>
    </message>
    <message>
        <source>Drag over a caption or a display that must not be bent by motion.</source>
        <translation>Faites glisser sur un texte ou un affichage que le mouvement ne doit pas déformer.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Draw with a brush</source>
        <translation>Dessiner au pinceau</translation>
    </message>
    <message>
        <source>Paint over what must not be bent by motion.</source>
        <translation>Peignez ce que le mouvement ne doit pas déformer.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Takes away what was marked.</source>
        <translation>Retire ce qui était marqué.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryGraph</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory: not measured yet</source>
        <translation>Mémoire : pas encore mesurée</translation>
    </message>
    <message>
        <source>%1 now, peak %2</source>
        <translation>%1 maintenant, maximum %2</translation>
    </message>
    <message>
        <source>%1 now, peak %2 of %3</source>
        <translation>%1 maintenant, maximum %2 sur %3</translation>
    </message>
    <message>
        <source>Memory that Tessera takes in all, as the system counts it: its history, and its share of what there is. The second line says how much of it is the model&apos;s data, which tiles keep small. The mark on the bar is the peak.</source>
        <translation>Mémoire que Tessera occupe en tout, telle que le système la compte : son historique et sa part de ce qu’il y a. La deuxième ligne dit combien en prennent les données du modèle, que les tuiles gardent petites. La marque sur la barre est le maximum.</translation>
    </message>
    <message>
        <source>model data %1, peak %2</source>
        <translation>données du modèle %1, maximum %2</translation>
    </message>
    <message>
        <source>%1, allowed %2</source>
        <translation>%1, permis %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelDialog</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Comparing the file with its checksum…</source>
        <translation>Comparaison du fichier avec sa somme de contrôle…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Choose a model file; you can also drop one on the window</source>
        <translation>Choisir un fichier de modèle ; on peut aussi le déposer sur la fenêtre</translation>
    </message>
    <message>
        <source>Compare the file with its checksum</source>
        <translation>Comparer le fichier avec sa somme de contrôle</translation>
    </message>
    <message>
        <source>“%1” is installed.</source>
        <translation>« %1 » est installé.</translation>
    </message>
    <message>
        <source>“%1” is as it was installed.</source>
        <translation>« %1 » est tel qu’installé.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>Copying and trying the model…</source>
        <translation>Copie et essai du modèle…</translation>
    </message>
    <message>
        <source>No model is installed. Flow is built in and needs none.
Drop a TorchScript model or the weights of TLB-VFI on the window to install it.</source>
        <translation>Aucun modèle n’est installé. Flow est intégré et n’en a pas besoin.
Déposez un modèle TorchScript ou les poids de TLB-VFI sur la fenêtre pour l’installer.</translation>
    </message>
    <message>
        <source>%1

Needs: %2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

Exige : %2
Licence : %3
SHA-256 : %4
Fichier : %5</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Remove “%1”? Its file in Tessera&apos;s folder is deleted; the one you installed it from stays.</source>
        <translation>Supprimer « %1 » ? Son fichier dans le dossier de Tessera est effacé ; celui d’où il a été installé reste.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelFlow</name>
    <message>
        <source>Install models</source>
        <translation>Installer des modèles</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modèles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NamingDialog</name>
    <message>
        <source>&amp;Beside the source</source>
        <translation>À &amp;côté de la source</translation>
    </message>
    <message>
        <source>Name and folder of new files</source>
        <translation>Nom et dossier des nouveaux fichiers</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Modèle du nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Frame rate, such as x2 or 60fps</source>
        <translation>Fréquence d’images, par exemple x2 ou 60fps</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>Insérer : %1</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder of new files</source>
        <translation>Choisir le dossier des nouveaux fichiers</translation>
    </message>
    <message>
        <source>In &amp;one folder</source>
        <translation>Dans &amp;un dossier</translation>
    </message>
    <message>
        <source>Folder of new files</source>
        <translation>Dossier des nouveaux fichiers</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OutputSection</name>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>How the new file is compressed.
H.264 plays everywhere; HEVC and AV1 are smaller and slower to encode;
FFV1 is lossless and large. Memory stays the same.</source>
        <translation>Comment le nouveau fichier est compressé.
H.264 se lit partout ; HEVC et AV1 sont plus petits et plus lents à encoder ;
FFV1 est sans perte et volumineux. La mémoire reste la même.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Quality, lower is better</source>
        <translation>Qualité, plus bas est meilleur</translation>
    </message>
    <message>
        <source>Lower is better and larger. Auto is visually clean for the codec.
It changes neither time nor memory much.</source>
        <translation>Plus bas est meilleur et plus volumineux. « Auto » est visuellement propre pour le codec.
Temps et mémoire ne changent guère.</translation>
    </message>
    <message>
        <source>Change the output file</source>
        <translation>Changer le fichier de sortie</translation>
    </message>
    <message>
        <source>Choose another name or folder. An existing file is never overwritten unasked.</source>
        <translation>Choisir un autre nom ou dossier. Un fichier existant n’est jamais remplacé sans demander.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Name and folder of all new files</source>
        <translation>Nom et dossier de tous les nouveaux fichiers</translation>
    </message>
    <message>
        <source>How new files are called, and where they go, unless you choose.</source>
        <translation>Comment les nouveaux fichiers s’appellent et où ils vont, sauf si vous choisissez.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlayheadBar</name>
    <message>
        <source>Rendering…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Tête de lecture</translation>
    </message>
    <message>
        <source>Every position is a frame of the new video; between two frames of the source it is generated as you look.</source>
        <translation>Chaque position est une image de la nouvelle vidéo ; entre deux images de la source, elle est générée à la demande.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetCard</name>
    <message>
        <source>Preset %1, recommended</source>
        <translation>Préréglage %1, recommandé</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, par défaut</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetMenu</name>
    <message>
        <source>&amp;Save as a new preset…</source>
        <translation>&amp;Enregistrer comme nouveau préréglage…</translation>
    </message>
    <message>
        <source>&amp;Update this preset</source>
        <translation>&amp;Mettre à jour ce préréglage</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Use for &amp;new videos</source>
        <translation>Utiliser pour les &amp;nouvelles vidéos</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <translation>Enregistrer comme nouveau préréglage</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Mon préréglage</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Videos in the queue keep its values.</source>
        <translation>Supprimer le préréglage « %1 » ? Les vidéos de la file gardent ses valeurs.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewArea</name>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last generated frame</source>
        <translation>Dernière image générée</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Original frame</source>
        <translation>Image originale</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>Différence, amplifiée 8 fois</translation>
    </message>
    <message>
        <source>Tiles are planned from the memory that is free</source>
        <translation>Les tuiles sont planifiées d’après la mémoire libre</translation>
    </message>
    <message>
        <source>Scene cut: the frame before it is shown again</source>
        <translation>Changement de plan : l’image précédente est répétée</translation>
    </message>
    <message>
        <source>Scene cut: cross-fade</source>
        <translation>Changement de plan : fondu</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The video with its tiles. Left and right show another frame, space plays, plus and minus zoom, shift and the arrow keys move the picture.</source>
        <translation>La vidéo et ses tuiles. Gauche et droite montrent une autre image, espace lance la lecture, plus et moins changent le zoom, Maj et les flèches déplacent l’image.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ProgressPanel</name>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Left, about</source>
        <translation>Reste environ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, file name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Between frames %1 and %2</source>
        <translation>Entre les images %1 et %2</translation>
    </message>
    <message>
        <source>tile %1 of %2</source>
        <translation>tuile %1 sur %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueCompanion</name>
    <message>
        <source>A video is being converted</source>
        <translation>Une vidéo est en cours de conversion</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) done</source>
        <translation>
            <numerusform>%n vidéo terminée</numerusform>
            <numerusform>%n vidéos terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n avec avertissements</numerusform>
            <numerusform>%n avec avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueDelegate</name>
    <message>
        <source>Remove from the queue (Delete)</source>
        <translation>Retirer de la file (Suppr)</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Convertir à nouveau</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages propres</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueKeeper</name>
    <message>
        <source>Another window keeps the queue. What you add here is not remembered.</source>
        <translation>Une autre fenêtre tient la file d’attente. Ce qui est ajouté ici n’est pas retenu.</translation>
    </message>
    <message>
        <source> It lies in %1.</source>
        <translation> Elle se trouve dans %1.</translation>
    </message>
    <message>
        <source>The remembered queue could not be read: it is damaged or of a newer version.</source>
        <translation>La file d’attente retenue n’a pas pu être lue : elle est abîmée ou d’une version plus récente.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) of the remembered queue could not be read.</source>
        <translation>
            <numerusform>%n vidéo de la file d’attente retenue n’a pas pu être lue.</numerusform>
            <numerusform>%n vidéos de la file d’attente retenue n’ont pas pu être lues.</numerusform>
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
        <translation>File d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vidéo</numerusform>
            <numerusform>%n vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>The videos in the order in which they are converted. Delete removes, Alt and the arrow keys move, and the menu key shows what else can be done.</source>
        <translation>Les vidéos dans l’ordre de leur conversion. Suppr retire, Alt et les flèches déplacent, et la touche Menu montre ce qui est possible d’autre.</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>Afficher le &amp;rapport</translation>
    </message>
    <message>
        <source>Convert &amp;again</source>
        <translation>&amp;Convertir à nouveau</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateSection</name>
    <message>
        <source>Each gap between two frames is divided into this many.
Time grows with it; memory and the original frames stay the same.</source>
        <translation>Chaque intervalle entre deux images est divisé en autant de parts.
Le temps croît d’autant ; la mémoire et les images originales restent les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n times the frames</source>
        <translation>
            <numerusform>%n fois les images</numerusform>
            <numerusform>%n fois les images</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame rate factor</source>
        <translation>Facteur de fréquence d’images</translation>
    </message>
    <message>
        <source>Frames between the originals are generated.</source>
        <translation>Des images sont générées entre les originales.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 frames</source>
        <translation>%1 · %2 images</translation>
    </message>
    <message numerus="yes">
        <source>%n frames per second</source>
        <translation>
            <numerusform>%n image par seconde</numerusform>
            <numerusform>%n images par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>New frames stand at exact times, so that motion stays even; few originals remain.
Time grows with the number of frames; memory stays the same.</source>
        <translation>Les nouvelles images tombent à des instants exacts, pour un mouvement régulier ; peu d’originales subsistent.
Le temps croît avec le nombre d’images ; la mémoire reste la même.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ReportWindow</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport : %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy everything on this page as plain text, for a message or a bug report.</source>
        <translation>Copier toute cette page en texte brut, pour un message ou un rapport d’anomalie.</translation>
    </message>
    <message>
        <source>Save this page as HTML, or its facts as JSON.</source>
        <translation>Enregistrer cette page en HTML, ou ses données en JSON.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultPanel</name>
    <message>
        <source>%1 frames, %2 of them new</source>
        <translation>%1 images, dont %2 nouvelles</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Play the new video</source>
        <translation>Lire la nouvelle vidéo</translation>
    </message>
    <message>
        <source>Open the new video in your player.</source>
        <translation>Ouvrir la nouvelle vidéo dans votre lecteur.</translation>
    </message>
    <message>
        <source>Open the folder of the new video</source>
        <translation>Ouvrir le dossier de la nouvelle vidéo</translation>
    </message>
    <message>
        <source>Show the new video in the file manager.</source>
        <translation>Montrer la nouvelle vidéo dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 est terminé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>What was done and what it took, to read, save or copy.</source>
        <translation>Ce qui a été fait et ce que cela a coûté, à lire, enregistrer ou copier.</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>au plus %1 de mémoire</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ScoreCurve</name>
    <message>
        <source>Scene cuts</source>
        <translation>Changements de plan</translation>
    </message>
    <message>
        <source>%1. Left and right go from cut to cut, up and down move the threshold, enter adds or removes the cut at the playhead.</source>
        <translation>%1. Gauche et droite vont d’un changement de plan à l’autre, haut et bas déplacent le seuil, Entrée ajoute ou retire le changement à la tête de lecture.</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n changement de plan</numerusform>
            <numerusform>%n changements de plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated frame(s)</source>
        <translation>
            <numerusform>%n image répétée</numerusform>
            <numerusform>%n images répétées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the cut before frame %1</source>
        <translation>&amp;Retirer le changement avant l’image %1</translation>
    </message>
    <message>
        <source>&amp;Add a cut before frame %1</source>
        <translation>&amp;Ajouter un changement avant l’image %1</translation>
    </message>
    <message>
        <source>&amp;Forget my changes</source>
        <translation>&amp;Oublier mes modifications</translation>
    </message>
    <message>
        <source>Between two scenes</source>
        <translation>Entre deux scènes</translation>
    </message>
    <message>
        <source>R&amp;epeat the frame before</source>
        <translation>Ré&amp;péter l’image précédente</translation>
    </message>
    <message>
        <source>&amp;Cross-fade</source>
        <translation>&amp;Fondu enchaîné</translation>
    </message>
    <message>
        <source>&amp;Generate as anywhere</source>
        <translation>&amp;Générer comme ailleurs</translation>
    </message>
    <message>
        <source>&amp;Spread motion over repeated frames</source>
        <translation>Ré&amp;partir le mouvement sur les images répétées</translation>
    </message>
    <message>
        <source>Threshold %1: a score at or above it is a cut. Drag to change it.</source>
        <translation>Seuil %1 : à partir de cette valeur, c’est un changement de plan. Faites glisser pour le modifier.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Session</name>
    <message>
        <source>holiday.mp4</source>
        <translation>vacances.mp4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>file name, what went wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There is no video in %1, and no numbered pictures.</source>
        <translation>Il n’y a pas de vidéo dans %1, ni d’images numérotées.</translation>
    </message>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation>%1 a été retiré de la file d’attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were removed from the queue.</source>
        <translation>
            <numerusform>%n vidéo a été retirée de la file d’attente.</numerusform>
            <numerusform>%n vidéos ont été retirées de la file d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paused: only %1 is free on the disk of the new file. Free some space, then go on.</source>
        <translation>En pause : il ne reste que %1 sur le disque du nouveau fichier. Libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPanel</name>
    <message>
        <source>Fine-tune</source>
        <translation>Réglages fins</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fréquence d’images</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What can be done with presets</source>
        <translation>Ce qu’on peut faire des préréglages</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>Enregistrer, renommer, supprimer, importer et exporter des préréglages</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SidePanel</name>
    <message numerus="yes">
        <source>Start %n video(s)</source>
        <translation>
            <numerusform>Lancer %n vidéo</numerusform>
            <numerusform>Lancer %n vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Convertir à nouveau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SliderField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StageRates</name>
    <message>
        <source>How many frames each stage could handle per second. The slowest one decides the speed.</source>
        <translation>Combien d’images chaque étape pourrait traiter par seconde. La plus lente fixe la vitesse.</translation>
    </message>
    <message>
        <source>Stage rates</source>
        <translation>Débit des étapes</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StartBar</name>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop this conversion (Esc)</source>
        <translation>Arrêter cette conversion (Échap)</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>Annuler la conversion</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StopQuestion</name>
    <message>
        <source>Keep what is done as a video</source>
        <translation>Garder ce qui est fait en vidéo</translation>
    </message>
    <message>
        <source>Throw away what is done</source>
        <translation>Jeter ce qui est fait</translation>
    </message>
    <message>
        <source>Keep converting</source>
        <translation>Continuer la conversion</translation>
    </message>
    <message>
        <source>What is done is kept beside the new file. Start goes on with it.</source>
        <translation>Ce qui est fait est gardé à côté du nouveau fichier. Démarrer le poursuit.</translation>
    </message>
    <message>
        <source>Ends the new file here. It plays, and cannot go on later.</source>
        <translation>Termine ici le nouveau fichier. Il se lit, et ne peut être repris.</translation>
    </message>
    <message>
        <source>Nothing is left of this conversion; it can be started from the beginning.</source>
        <translation>Il ne reste rien de cette conversion ; elle peut être reprise du début.</translation>
    </message>
    <message>
        <source>A conversion is running. Close the window?</source>
        <translation>Une conversion est en cours. Fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>Stop this conversion?</source>
        <translation>Arrêter cette conversion ?</translation>
    </message>
    <message>
        <source>Close and go on later</source>
        <translation>Fermer et continuer plus tard</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>Arrêter et continuer plus tard</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TuningSection</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Taille des tuiles</translation>
    </message>
    <message>
        <source>Smaller tiles need less memory and a little more time, because neighbours overlap.
Off computes each frame in one piece: fastest, if it fits. Quality stays nearly the same.</source>
        <translation>De plus petites tuiles demandent moins de mémoire et un peu plus de temps, car les voisines se recouvrent.
« Aucune » calcule chaque image d’un seul tenant : le plus rapide, si cela tient. La qualité reste presque la même.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Pixels that neighbouring tiles share and blend. More hides seams better and costs time;
memory stays the same. At most half a tile.</source>
        <translation>Pixels que des tuiles voisines partagent et mélangent. Plus il y en a, mieux les coutures sont cachées, et plus il faut de temps ;
la mémoire reste la même. Au plus une demi-tuile.</translation>
    </message>
    <message>
        <source>The resolution at which motion is measured. Lower is faster and needs less memory,
and finds large motion more easily; higher follows fine motion better.</source>
        <translation>La résolution à laquelle le mouvement est mesuré. Plus basse : plus rapide, moins de mémoire,
et les grands mouvements sont trouvés plus facilement ; plus haute : les mouvements fins sont mieux suivis.</translation>
    </message>
    <message>
        <source>How often the motion is refined. More steps take more time and can be sharper;
memory stays the same.</source>
        <translation>Combien de fois le mouvement est affiné. Plus d’étapes prennent plus de temps et peuvent être plus nettes ;
la mémoire reste la même.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What makes the frames in between. Flow is built in; other models can be better and need
more time and memory.</source>
        <translation>Ce qui crée les images intermédiaires. Flux est intégré ; d’autres modèles peuvent être meilleurs et demandent
plus de temps et de mémoire.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Where the model runs. A graphics card is many times faster; its memory is the limit then.</source>
        <translation>Où s’exécute le modèle. Une carte graphique est bien plus rapide ; sa mémoire devient alors la limite.</translation>
    </message>
    <message>
        <source>Planned from free memory at the start</source>
        <translation>Planifié au départ d’après la mémoire libre</translation>
    </message>
    <message>
        <source>Each frame in one piece</source>
        <translation>Chaque image d’un seul tenant</translation>
    </message>
    <message>
        <source>%1 tiles (%2 × %3), %4 times the pixels</source>
        <translation>%1 tuiles (%2 × %3), %4 fois les pixels</translation>
    </message>
    <message>
        <source>Flow (built in)</source>
        <translation>Flux (intégré)</translation>
    </message>
    <message>
        <source>About %1 of %2 free memory and %3 s for each new frame</source>
        <translation>Environ %1 sur %2 de mémoire libre et %3 s par nouvelle image</translation>
    </message>
    <message>
        <source>Motion detail</source>
        <translation>Détail du mouvement</translation>
    </message>
    <message>
        <source>Refinement steps</source>
        <translation>Étapes d’affinage</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Affinage</translation>
    </message>
</context>
<context>
    <name>tessera::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Conversion</source>
        <translation>&amp;Conversion</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Change &amp;output…</source>
        <translation>Changer la &amp;sortie…</translation>
    </message>
    <message>
        <source>&amp;Play the new video</source>
        <translation>L&amp;ire la nouvelle vidéo</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir son d&amp;ossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Show &amp;tiles</source>
        <translation>Afficher les &amp;tuiles</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show tile &amp;numbers</source>
        <translation>Afficher les &amp;numéros des tuiles</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;One picture</source>
        <translation>&amp;Une image</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>S&amp;plit with a divider</source>
        <translation>Par&amp;tagé par un séparateur</translation>
    </message>
    <message>
        <source>&amp;Blink between two</source>
        <translation>Al&amp;ternance des deux</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>Image précé&amp;dente</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Une image en arrière (Gauche)</translation>
    </message>
    <message>
        <source>Play the source (Space)</source>
        <translation>Lire la source (Espace)</translation>
    </message>
    <message>
        <source>Frame for&amp;ward</source>
        <translation>Image sui&amp;vante</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Une image en avant (Droite)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>À &amp;propos de Tessera</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Arrêter a&amp;près celle-ci</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>&amp;Name and folder of new files…</source>
        <translation>&amp;Nom et dossier des nouveaux fichiers…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>Afficher le &amp;rapport</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Convert a&amp;gain</source>
        <translation>Convertir à no&amp;uveau</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Duplicate in the queue</source>
        <translation>&amp;Dupliquer dans la file</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue</source>
        <translation>&amp;Monter dans la file</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the queue</source>
        <translation>D&amp;escendre dans la file</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Remove what is &amp;finished</source>
        <translation>Retirer les vidéos &amp;finies</translation>
    </message>
    <message>
        <source>When all is don&amp;e</source>
        <translation>Quand tout est ter&amp;miné</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Quand tout est terminé</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>Ne &amp;rien faire</translation>
    </message>
    <message>
        <source>Show a &amp;message</source>
        <translation>Afficher un &amp;message</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Suspend the computer</source>
        <translation>Mettre l’ordinateur en &amp;veille</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Lens at the mouse</source>
        <translation>&amp;Loupe sous la souris</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Colour tiles by</source>
        <translation>&amp;Colorer les tuiles selon</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Le &amp;temps</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>La &amp;mémoire</translation>
    </message>
    <message>
        <source>Pre&amp;vious cut</source>
        <translation>Changement de plan pré&amp;cédent</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Ne&amp;xt cut</source>
        <translation>Changement de plan s&amp;uivant</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Add or remove a cut &amp;here</source>
        <translation>Ajouter ou retirer un changement &amp;ici</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keep areas as they are…</source>
        <translation>&amp;Garder des zones telles quelles…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>E&amp;valuate on this video…</source>
        <translation>É&amp;valuer sur cette vidéo…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Measure how good new frames of this video are with these settings</source>
        <translation>Mesurer ce que valent les nouvelles images de cette vidéo avec ces réglages</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
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
        <translation>&amp;Plans et images répétées…</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>&amp;Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Takes what is done, cancelled or failed out of the list, with its reports</source>
        <translation>Retire de la liste ce qui est fini, annulé ou échoué, avec ses rapports</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Play the source</source>
        <translation>&amp;Lire la source</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
</TS>
