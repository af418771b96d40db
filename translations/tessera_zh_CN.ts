<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tessera</source>
        <translation>关于 Tessera</translation>
    </message>
    <message>
        <source>Raises the frame rate of video, tile by tile, at any resolution.

Free software under the GNU General Public License, version 3 or later. Built with Qt, FFmpeg and LibTorch.</source>
        <translation>逐块提高任意分辨率视频的帧率。

依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。使用 Qt、FFmpeg 和 LibTorch 构建。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>It replaces the installed model of the same name.</source>
        <translation>它将替换已安装的同名模型。</translation>
    </message>
    <message>
        <source>This model is a program: using it runs its code, which can read and change your files. Install it only if you trust where it comes from.</source>
        <translation>此模型是一个程序：使用它会运行其代码，代码可以读取和更改您的文件。仅在信任其来源时安装。</translation>
    </message>
    <message>
        <source>This model is numbers alone: nothing in it is run.</source>
        <translation>此模型只有数值：其中没有任何内容会被执行。</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>安装模型</translation>
    </message>
    <message>
        <source>Install “%1”?</source>
        <translation>安装“%1”？</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>信任并安装(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open videos</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>视频 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the new video as</source>
        <translation>将新视频另存为</translation>
    </message>
    <message>
        <source>Open a folder of videos</source>
        <translation>打开视频文件夹</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>打开蒙版</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>将蒙版另存为</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
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
        <translation>用户指南</translation>
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
        <translation>%1，大约还需 %2</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>完成，%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>已暂停于 %1 %</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>正在转换</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在收尾…</translation>
    </message>
    <message>
        <source>Waiting, kept at %1 %</source>
        <translation>等待中，已保留 %1 %</translation>
    </message>
    <message>
        <source>%1, %2 times slower</source>
        <translation>%1，慢 %2 倍</translation>
    </message>
    <message>
        <source>%1, changing speed</source>
        <translation>%1，变速</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Raises the frame rate of video.</source>
        <translation>提高视频的帧率。</translation>
    </message>
    <message>
        <source>Videos to open, or models to install.</source>
        <translation>要打开的视频或要安装的模型。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, its technical cause</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>An internal check of Tessera failed.</source>
        <translation>Tessera 的内部检查失败。</translation>
    </message>
    <message>
        <source>Report this to the developers, with the details.</source>
        <translation>请附上详情向开发者报告。</translation>
    </message>
    <message>
        <source>Another version of Tessera noted something here (%1).</source>
        <translation>另一版本的 Tessera 在此记录了某些内容（%1）。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the memory limit.</source>
        <translation>请关闭其他程序，或提高内存上限。</translation>
    </message>
    <message>
        <source>There is not enough memory for a frame of this size.</source>
        <translation>内存不足以处理这种尺寸的帧。</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs.</source>
        <translation>请使用更小的分块，或关闭其他程序。</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of %1.</source>
        <translation>内存甚至不足以处理 %1 的分块。</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>内存不足，无法打开%1。</translation>
    </message>
    <message>
        <source>A frame of %1 needs at least %2 of memory, and %3 may be used.</source>
        <translation>%1 的帧至少需要 %2 内存，而可用的为 %3。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件%1。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>Check the file and the disk.</source>
        <translation>请检查文件和磁盘。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>没有读取%1的权限。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>Check the folder and the free space on the disk.</source>
        <translation>请检查文件夹和磁盘的可用空间。</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>无法创建%1。</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>请检查文件夹是否存在且可写入。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1已存在。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk.</source>
        <translation>磁盘容纳不下%1。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>请腾出一些磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk: it needs %2, and %3 are free.</source>
        <translation>磁盘容纳不下%1：需要 %2，可用 %3。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>无法读取文件夹%1。</translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>无法创建文件夹%1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹%1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>没有用于临时文件的文件夹。</translation>
    </message>
    <message>
        <source>Set TMPDIR to one.</source>
        <translation>请将 TMPDIR 设为这样的文件夹。</translation>
    </message>
    <message>
        <source>No temporary file can be created in %1.</source>
        <translation>无法在%1中创建临时文件。</translation>
    </message>
    <message>
        <source>The tensor library cannot be loaded.</source>
        <translation>无法加载张量库。</translation>
    </message>
    <message>
        <source>Install Tessera again.</source>
        <translation>请重新安装 Tessera。</translation>
    </message>
    <message>
        <source>The tensor library belongs to another version of Tessera.</source>
        <translation>张量库属于另一版本的 Tessera。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1是文件夹。</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>请选择视频文件。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空的。</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>请重新复制或录制。</translation>
    </message>
    <message>
        <source>%1 was not opened because the work was stopped.</source>
        <translation>由于工作已停止，未打开%1。</translation>
    </message>
    <message>
        <source>%1 was cut off before its index was written.</source>
        <translation>%1在写入索引之前就中断了。</translation>
    </message>
    <message>
        <source>Copy or record it again; a repair tool may help.</source>
        <translation>请重新复制或录制；修复工具也许有帮助。</translation>
    </message>
    <message>
        <source>%1 is not a video that Tessera can read.</source>
        <translation>%1不是 Tessera 能读取的视频。</translation>
    </message>
    <message>
        <source>%1 uses a video codec that this build cannot decode.</source>
        <translation>%1使用的视频编解码器无法由此构建解码。</translation>
    </message>
    <message>
        <source>Convert it with another tool first.</source>
        <translation>请先用其他工具转换。</translation>
    </message>
    <message>
        <source>%1 has no video.</source>
        <translation>%1中没有视频。</translation>
    </message>
    <message>
        <source>%1 has a cover picture but no video.</source>
        <translation>%1中有封面图片，但没有视频。</translation>
    </message>
    <message>
        <source>%1 has sound but no video.</source>
        <translation>%1中有音频，但没有视频。</translation>
    </message>
    <message>
        <source>%1 has frames of %2 pixels, which exceeds the limit of %3 pixels.</source>
        <translation>%1的帧为 %2 像素，超过了 %3 像素的上限。</translation>
    </message>
    <message>
        <source>Reduce its size with another tool first.</source>
        <translation>请先用其他工具缩小其尺寸。</translation>
    </message>
    <message>
        <source>%1 is an animated WebP, which this version of FFmpeg cannot decode.</source>
        <translation>%1是动态 WebP，此版本的 FFmpeg 无法解码。</translation>
    </message>
    <message>
        <source>Convert it to GIF or APNG with another tool first.</source>
        <translation>请先用其他工具转换为 GIF 或 APNG。</translation>
    </message>
    <message>
        <source>%1 has a video stream without a readable picture.</source>
        <translation>%1的视频流中没有可读取的图像。</translation>
    </message>
    <message>
        <source>%1 yields nothing to convert, however long it is read.</source>
        <translation>无论读取多久，%1都没有可转换的内容。</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, or into a new file with another tool.</source>
        <translation>请将其复制到本机磁盘，或用其他工具复制到新文件。</translation>
    </message>
    <message>
        <source>%1 has a video stream without a single frame.</source>
        <translation>%1的视频流中没有任何帧。</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>无法解码%1。</translation>
    </message>
    <message>
        <source>It may be damaged; try to play it with another program.</source>
        <translation>它可能已损坏；请尝试用其他程序播放。</translation>
    </message>
    <message>
        <source>The description of the video stream is unusable.</source>
        <translation>视频流的描述无法使用。</translation>
    </message>
    <message>
        <source>No frame of %1 could be decoded.</source>
        <translation>无法解码%1的任何一帧。</translation>
    </message>
    <message>
        <source>The file may be damaged; try to play it with another program.</source>
        <translation>文件可能已损坏；请尝试用其他程序播放。</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be interpolated.</source>
        <translation>无法对像素格式为 %1 的帧进行插值。</translation>
    </message>
    <message>
        <source>Convert the video to a common format, such as yuv420p, with another tool first.</source>
        <translation>请先用其他工具将视频转换为常见格式，例如 yuv420p。</translation>
    </message>
    <message>
        <source>Pictures in the pixel format %1 cannot be converted to %2.</source>
        <translation>像素格式为 %1 的图像无法转换为 %2。</translation>
    </message>
    <message>
        <source>The frames of the video have no pixels.</source>
        <translation>视频的帧没有像素。</translation>
    </message>
    <message>
        <source>There is no picture %1.</source>
        <translation>没有图片%1。</translation>
    </message>
    <message>
        <source>The pictures %1 run from %2 to %3, but number %4 is missing.</source>
        <translation>图片%1的编号从 %2 到 %3，但缺少编号 %4。</translation>
    </message>
    <message>
        <source>Create it again, or number the pictures without a gap.</source>
        <translation>请重新生成该图片，或为图片连续编号。</translation>
    </message>
    <message>
        <source>The folder %1 holds several picture sequences.</source>
        <translation>文件夹%1中有多个图片序列。</translation>
    </message>
    <message>
        <source>Name one of them, such as %2.</source>
        <translation>请指定其中一个，例如 %2。</translation>
    </message>
    <message>
        <source>The mask %1 holds no picture.</source>
        <translation>蒙版%1中没有图像。</translation>
    </message>
    <message>
        <source>Use a PNG file, white where pixels are kept.</source>
        <translation>请使用 PNG 文件，保留像素处为白色。</translation>
    </message>
    <message>
        <source>The mask %1 of %2 pixels does not fit frames of %3.</source>
        <translation>蒙版%1为 %2 像素，与 %3 的帧不符。</translation>
    </message>
    <message>
        <source>Draw it on a picture of the video.</source>
        <translation>请在该视频的图像上绘制。</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be masked.</source>
        <translation>像素格式为 %1 的帧无法使用蒙版。</translation>
    </message>
    <message>
        <source>The result would have %1 frames.</source>
        <translation>结果将有 %1 帧。</translation>
    </message>
    <message>
        <source>Convert a part of the video, or choose a lower rate.</source>
        <translation>请只转换视频的一部分，或选择较低的帧率。</translation>
    </message>
    <message>
        <source>The times of the video are too large to be divided.</source>
        <translation>视频的时间值过大，无法再细分。</translation>
    </message>
    <message>
        <source>Copy it into a new file with another tool first.</source>
        <translation>请先用其他工具复制到新文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged frames were skipped.</source>
        <translation>
            <numerusform>已跳过 %n 个损坏的帧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable places in the file were skipped.</source>
        <translation>
            <numerusform>已跳过文件中 %n 处无法读取的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends early: %1 of %2 could be read.</source>
        <translation>文件提前结束：%2中读取了 %1。</translation>
    </message>
    <message>
        <source>Copy it again if there is a complete one.</source>
        <translation>如果有完整的文件，请重新复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n frames had no timestamp; they were given one from the frame rate.</source>
        <translation>
            <numerusform>%n 帧没有时间戳；已按帧率补上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames had a repeated or backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>%n 帧的时间戳重复或倒退，已修正。</numerusform>
        </translation>
    </message>
    <message>
        <source>The video is interlaced; its fields are treated as whole frames.</source>
        <translation>视频为隔行；各场按整帧处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged parts could not be decoded.</source>
        <translation>
            <numerusform>有 %n 个损坏的部分无法解码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded with errors in the picture.</source>
        <translation>
            <numerusform>%n 帧解码后图像有错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture changes its size or pixel shape: %n frames (%2) were fitted whole into the size of the first, framed in black.</source>
        <translation>
            <numerusform>图像的尺寸或像素形状有变化：%n 帧（%2）已完整适配到首帧的尺寸，四周为黑色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The HDR light levels change: %n frames name others than the first, whose levels are kept throughout.</source>
        <translation>
            <numerusform>HDR 亮度级别有变化：%n 帧的级别与首帧不同，全程保留首帧的级别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the recording starts anew at %n places; the parts follow each other, as after a cut.</source>
        <translation>
            <numerusform>录制的时钟在 %n 处重新开始；各部分像切换之后那样依次相接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged source frames were replaced by the frame before them.</source>
        <translation>
            <numerusform>来源中 %n 个损坏的帧已由其前一帧替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures have no rate of their own; %n per second are assumed.</source>
        <translation>
            <numerusform>图片本身没有帧率；假定为每秒 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>State their rate if it is another.</source>
        <translation>如果帧率不同，请指定。</translation>
    </message>
    <message>
        <source>The output folder %1 does not exist.</source>
        <translation>输出文件夹%1不存在。</translation>
    </message>
    <message>
        <source>Create it or choose another.</source>
        <translation>请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The output folder %1 cannot be written to.</source>
        <translation>无法写入输出文件夹%1。</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1已存在，且不是空文件夹。</translation>
    </message>
    <message>
        <source>Name a new folder for the pictures.</source>
        <translation>请为图片指定一个新文件夹。</translation>
    </message>
    <message>
        <source>The output %1 is the input file itself.</source>
        <translation>输出%1就是输入文件本身。</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>输出%1是文件夹。</translation>
    </message>
    <message>
        <source>The output %1 exists already.</source>
        <translation>输出%1已存在。</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>请选择其他名称，或允许覆盖。</translation>
    </message>
    <message>
        <source>%1 does not end like a video file.</source>
        <translation>%1的结尾不是视频文件的扩展名。</translation>
    </message>
    <message>
        <source>Use .mkv, .mp4, .mov, .webm, .gif or .apng.</source>
        <translation>请使用 .mkv、.mp4、.mov、.webm、.gif 或 .apng。</translation>
    </message>
    <message>
        <source>%1 is the name of one picture.</source>
        <translation>%1是单张图片的名称。</translation>
    </message>
    <message>
        <source>Give it a place for a number, as in folder/frame_%05d%2.</source>
        <translation>请为编号留出位置，例如 folder/frame_%05d%2。</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written.</source>
        <translation>%1读回的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written: %2 of %3 frames are in it.</source>
        <translation>%1读回的内容与写入的不一致：%3 帧中只有 %2 帧。</translation>
    </message>
    <message>
        <source>There is no codec %1.</source>
        <translation>没有编解码器%1。</translation>
    </message>
    <message>
        <source>Choose one of %2.</source>
        <translation>请从以下选择：%2。</translation>
    </message>
    <message>
        <source>%1 is not in this build of FFmpeg.</source>
        <translation>此 FFmpeg 构建中没有 %1。</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>请选择其他编解码器。</translation>
    </message>
    <message>
        <source>%1 cannot hold video encoded as %2.</source>
        <translation>%1 无法容纳以 %2 编码的视频。</translation>
    </message>
    <message>
        <source>Use .mkv, or another codec.</source>
        <translation>请使用 .mkv，或其他编解码器。</translation>
    </message>
    <message>
        <source>%1 does not take video encoded as %2.</source>
        <translation>%1 不接受以 %2 编码的视频。</translation>
    </message>
    <message>
        <source>Use %3, or another kind of file.</source>
        <translation>请使用 %3，或其他类型的文件。</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot write %1.</source>
        <translation>此 FFmpeg 构建无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose another kind of file.</source>
        <translation>请选择其他类型的文件。</translation>
    </message>
    <message>
        <source>The pixel format %1 does not exist for %2.</source>
        <translation>%2 没有像素格式%1。</translation>
    </message>
    <message>
        <source>Leave it out to keep the source&apos;s.</source>
        <translation>不指定则保留来源的格式。</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 %3.</source>
        <translation>编码器 %1 不接受 %2 %3 的图像。</translation>
    </message>
    <message>
        <source>Choose another codec; ffv1 takes everything.</source>
        <translation>请选择其他编解码器；ffv1 接受所有格式。</translation>
    </message>
    <message>
        <source>The encoder %1 failed.</source>
        <translation>编码器 %1 失败。</translation>
    </message>
    <message>
        <source>GIF cannot show %1 frames per second, only %2.</source>
        <translation>GIF 无法每秒显示 %1 帧，最多 %2 帧。</translation>
    </message>
    <message>
        <source>Choose a lower rate, or .apng.</source>
        <translation>请选择较低的帧率，或 .apng。</translation>
    </message>
    <message>
        <source>%1 cannot tell %2 frames per second apart, only %3.</source>
        <translation>%1 无法区分每秒 %2 帧，最多 %3 帧。</translation>
    </message>
    <message>
        <source>Choose .mov or .mp4, or a lower rate.</source>
        <translation>请选择 .mov 或 .mp4，或较低的帧率。</translation>
    </message>
    <message>
        <source>Pictures cannot be written as PNG.</source>
        <translation>无法将图片写为 PNG。</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with its PNG encoder.</source>
        <translation>请使用带有 PNG 编码器的 FFmpeg 构建。</translation>
    </message>
    <message>
        <source>The colours could not be reduced.</source>
        <translation>无法减少颜色。</translation>
    </message>
    <message>
        <source>The media library failed (%1).</source>
        <translation>媒体库失败（%1）。</translation>
    </message>
    <message>
        <source>The segment %1 is damaged.</source>
        <translation>分段%1已损坏。</translation>
    </message>
    <message>
        <source>Remove it and continue the job; it is encoded again.</source>
        <translation>请移除它并继续任务；它会重新编码。</translation>
    </message>
    <message>
        <source>The segments cannot be read back.</source>
        <translation>无法读回分段。</translation>
    </message>
    <message>
        <source>The segment %1 was encoded unlike the first.</source>
        <translation>分段%1的编码方式与第一个不同。</translation>
    </message>
    <message>
        <source>Encode it again with the same settings.</source>
        <translation>请用相同的设置重新编码。</translation>
    </message>
    <message>
        <source>This build cannot encode sound as %1.</source>
        <translation>此构建无法将音频编码为 %1。</translation>
    </message>
    <message>
        <source>This build cannot decode this sound.</source>
        <translation>此构建无法解码该音频。</translation>
    </message>
    <message>
        <source>The sound cannot be converted.</source>
        <translation>无法转换音频。</translation>
    </message>
    <message>
        <source>This build cannot decode these subtitles.</source>
        <translation>此构建无法解码该字幕。</translation>
    </message>
    <message>
        <source>These subtitles cannot be converted.</source>
        <translation>无法转换该字幕。</translation>
    </message>
    <message>
        <source>The description of these subtitles is unusable.</source>
        <translation>该字幕的描述无法使用。</translation>
    </message>
    <message>
        <source>video stream #%1</source>
        <translation>视频流 #%1</translation>
    </message>
    <message>
        <source>audio stream #%1</source>
        <translation>音频流 #%1</translation>
    </message>
    <message>
        <source>subtitle stream #%1</source>
        <translation>字幕流 #%1</translation>
    </message>
    <message>
        <source>attachment stream #%1</source>
        <translation>附件流 #%1</translation>
    </message>
    <message>
        <source>data stream #%1</source>
        <translation>数据流 #%1</translation>
    </message>
    <message>
        <source>unknown stream #%1</source>
        <translation>未知流 #%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>lines of %1 that are shown at the same time</source>
        <translation>%1 中同时显示的行</translation>
    </message>
    <message>
        <source>the language of %1</source>
        <translation>%1 的语言</translation>
    </message>
    <message>
        <source>the title of %1</source>
        <translation>%1 的标题</translation>
    </message>
    <message>
        <source>the mark %1 of %2</source>
        <translation>%2 的标记%1</translation>
    </message>
    <message numerus="yes">
        <source>the tags %2</source>
        <translation>
            <numerusform>标签 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>章节（%n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>the time code %1</source>
        <translation>时间码 %1</translation>
    </message>
    <message>
        <source>the closed captions inside the pictures</source>
        <translation>图像内的隐藏字幕</translation>
    </message>
    <message>
        <source>%1 dynamic metadata</source>
        <translation>动态元数据 %1</translation>
    </message>
    <message>
        <source>the rotation of the picture</source>
        <translation>图像的旋转</translation>
    </message>
    <message>
        <source>the mark that the picture is HDR (%1)</source>
        <translation>表示图像为 HDR 的标记（%1）</translation>
    </message>
    <message>
        <source>the colour range %1</source>
        <translation>色彩范围 %1</translation>
    </message>
    <message>
        <source>the colour primaries %1</source>
        <translation>色彩原色 %1</translation>
    </message>
    <message>
        <source>the colour transfer %1</source>
        <translation>色彩传输特性 %1</translation>
    </message>
    <message>
        <source>the colour matrix %1</source>
        <translation>色彩矩阵 %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>the pixel format</source>
        <translation>像素格式</translation>
    </message>
    <message>
        <source>how often it plays</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>how often it plays (%1 times)</source>
        <translation>播放次数（%1 次）</translation>
    </message>
    <message>
        <source>%1 cannot hold it</source>
        <translation>%1 无法容纳它</translation>
    </message>
    <message>
        <source>%1 cannot hold them</source>
        <translation>%1 无法容纳它们</translation>
    </message>
    <message>
        <source>%1 cannot say it</source>
        <translation>%1 无法表示它</translation>
    </message>
    <message>
        <source>%1 cannot say it; the values of the picture stay as they are</source>
        <translation>%1 无法表示它；图像的值保持不变</translation>
    </message>
    <message>
        <source>QuickTime files written by FFmpeg cannot hold a cover; .mp4 and .mkv can</source>
        <translation>由 FFmpeg 写入的 QuickTime 文件无法容纳封面；.mp4 和 .mkv 可以</translation>
    </message>
    <message>
        <source>%1 files written by this version of FFmpeg cannot hold it; .mp4 and .mov can</source>
        <translation>由此版本的 FFmpeg 写入的 %1 文件无法容纳它；.mp4 和 .mov 可以</translation>
    </message>
    <message>
        <source>%1 cannot count %2 frames a second; .mkv can</source>
        <translation>%1 无法计数每秒 %2 帧；.mkv 可以</translation>
    </message>
    <message>
        <source>%1 does not write them; h264 does</source>
        <translation>%1 不写入它们；h264 可以</translation>
    </message>
    <message>
        <source>%1 leaves that to the player</source>
        <translation>%1 将此交给播放器决定</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>图像为空</translation>
    </message>
    <message>
        <source>slow motion without sound</source>
        <translation>慢动作不带声音</translation>
    </message>
    <message>
        <source>outside the part that is kept</source>
        <translation>位于保留部分之外</translation>
    </message>
    <message>
        <source>it does not fit generated frames</source>
        <translation>它与生成的帧不符</translation>
    </message>
    <message>
        <source>converted to %1</source>
        <translation>转换为 %1</translation>
    </message>
    <message>
        <source>encoded again as %1</source>
        <translation>重新编码为 %1</translation>
    </message>
    <message>
        <source>stretched and encoded again as %1</source>
        <translation>拉伸并重新编码为 %1</translation>
    </message>
    <message>
        <source>becomes the name of its handler: %1 has no other place for it</source>
        <translation>成为其处理程序的名称（%1 没有其他位置存放）</translation>
    </message>
    <message>
        <source>become one, without their styles</source>
        <translation>合并为一行，不带样式</translation>
    </message>
    <message>
        <source>is no longer said</source>
        <translation>不再注明</translation>
    </message>
    <message>
        <source>loses colours: GIF holds 256</source>
        <translation>颜色减少（GIF 最多 256 色）</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>失去%1</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3</source>
        <translation>为 %3 从 %1 改为 %2</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3, which loses %4</source>
        <translation>为 %3 从 %1 改为 %2，失去%4</translation>
    </message>
    <message>
        <source>%1 dropped: %2.</source>
        <translation>已舍弃%1：%2。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 dropped.</source>
        <translation>已舍弃%1。</translation>
    </message>
    <message>
        <source>Every stream but the video was dropped: the container refused them.</source>
        <translation>除视频外的所有流均已舍弃：容器不接受它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n packets of other streams had a backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>其他流中 %n 个数据包的时间戳倒退，已修正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged packets of other streams were left out.</source>
        <translation>
            <numerusform>已略去其他流中 %n 个损坏的数据包。</numerusform>
        </translation>
    </message>
    <message>
        <source>The varying distances between frames are lost: pictures have no times of their own.</source>
        <translation>帧间隔的变化将丢失：图片本身没有时间。</translation>
    </message>
    <message>
        <source>Many programs show a GIF of more than %1 frames per second far too slowly.</source>
        <translation>许多程序显示每秒超过 %1 帧的 GIF 时会慢得多。</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>bit depth</source>
        <translation>位深度</translation>
    </message>
    <message>
        <source>chroma detail</source>
        <translation>色度细节</translation>
    </message>
    <message>
        <source>exact colours</source>
        <translation>精确的颜色</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>a number of colours</source>
        <translation>部分颜色</translation>
    </message>
    <message>
        <source>A factor of %1 is out of range.</source>
        <translation>倍数 %1 超出范围。</translation>
    </message>
    <message>
        <source>Use a number from 2 to 16, or a fraction such as 5/2.</source>
        <translation>请使用 2 到 16 之间的数，或分数，例如 5/2。</translation>
    </message>
    <message>
        <source>A rate of %1 is out of range.</source>
        <translation>帧率 %1 超出范围。</translation>
    </message>
    <message>
        <source>Use up to 1000 frames per second.</source>
        <translation>请使用不超过每秒 1000 帧的值。</translation>
    </message>
    <message>
        <source>A rate of the pictures of %1 is out of range.</source>
        <translation>图片的帧率 %1 超出范围。</translation>
    </message>
    <message>
        <source>Use up to 1000 pictures per second.</source>
        <translation>请使用不超过每秒 1000 张的值。</translation>
    </message>
    <message>
        <source>Slow motion by %1 is out of range.</source>
        <translation>慢动作倍数 %1 超出范围。</translation>
    </message>
    <message>
        <source>Use a number from 1 to 16.</source>
        <translation>请使用 1 到 16 之间的数。</translation>
    </message>
    <message>
        <source>The part to convert is empty.</source>
        <translation>要转换的部分为空。</translation>
    </message>
    <message>
        <source>The end must lie after the beginning.</source>
        <translation>结尾必须在开头之后。</translation>
    </message>
    <message>
        <source>No frame lies in the part to convert.</source>
        <translation>要转换的部分中没有帧。</translation>
    </message>
    <message>
        <source>The video is %1 s long.</source>
        <translation>视频时长为 %1 秒。</translation>
    </message>
    <message>
        <source>The length of the segments of a job is out of range.</source>
        <translation>任务分段的长度超出范围。</translation>
    </message>
    <message>
        <source>Use a number from 0.1 to 3600 seconds.</source>
        <translation>请使用 0.1 到 3600 之间的秒数。</translation>
    </message>
    <message>
        <source>The cut threshold is out of range.</source>
        <translation>切换点阈值超出范围。</translation>
    </message>
    <message>
        <source>Use a number above 0 and up to 1.</source>
        <translation>请使用大于 0 且不超过 1 的数。</translation>
    </message>
    <message>
        <source>A soft edge of the mask of %1 pixels is out of range.</source>
        <translation>蒙版柔边 %1 像素超出范围。</translation>
    </message>
    <message>
        <source>Use a number from 0 to 64.</source>
        <translation>请使用 0 到 64 之间的数。</translation>
    </message>
    <message>
        <source>The longest gap to fill is out of range.</source>
        <translation>要填补的最长间隔超出范围。</translation>
    </message>
    <message>
        <source>Use a number of seconds above 0 and up to a day.</source>
        <translation>请使用大于 0 且不超过一天的秒数。</translation>
    </message>
    <message>
        <source>No input file was given.</source>
        <translation>未指定输入文件。</translation>
    </message>
    <message>
        <source>Name the video to convert.</source>
        <translation>请指定要转换的视频。</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>未指定输出文件。</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>Only a picture sequence takes a rate from outside.</source>
        <translation>只有图片序列可以从外部指定帧率。</translation>
    </message>
    <message>
        <source>A video has times of its own; leave the rate out.</source>
        <translation>视频有自己的时间；请不要指定帧率。</translation>
    </message>
    <message>
        <source>The rate %1 is below the video&apos;s own %2.</source>
        <translation>帧率 %1 低于视频自身的 %2。</translation>
    </message>
    <message>
        <source>Choose a higher one; frames are only added.</source>
        <translation>请选择更高的帧率；只会增加帧。</translation>
    </message>
    <message>
        <source>The frame rate factor must be 1 or more.</source>
        <translation>帧率倍数必须大于或等于 1。</translation>
    </message>
    <message>
        <source>Choose a higher factor; frames are only added.</source>
        <translation>请选择更高的倍数；只会增加帧。</translation>
    </message>
    <message>
        <source>The folder %1 for unfinished work cannot be created.</source>
        <translation>无法创建用于未完成工作的文件夹%1。</translation>
    </message>
    <message>
        <source>Choose an output folder that you can write to.</source>
        <translation>请选择您可以写入的输出文件夹。</translation>
    </message>
    <message>
        <source>%1 holds no job.</source>
        <translation>%1中没有任务。</translation>
    </message>
    <message>
        <source>Name the folder that was given to plan-job, or the output of an interrupted conversion.</source>
        <translation>请指定给 plan-job 的文件夹，或被中断的转换的输出。</translation>
    </message>
    <message>
        <source>The folder %1 of the job cannot be written to.</source>
        <translation>无法写入任务的文件夹%1。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>请检查其权限和磁盘。</translation>
    </message>
    <message>
        <source>Another Tessera is working on this job.</source>
        <translation>另一个 Tessera 正在处理此任务。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>%1 holds another job already.</source>
        <translation>%1中已有另一个任务。</translation>
    </message>
    <message>
        <source>The record of the job is damaged.</source>
        <translation>任务的记录已损坏。</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>请重新开始任务。</translation>
    </message>
    <message>
        <source>The job was started by another version of Tessera.</source>
        <translation>任务由另一版本的 Tessera 启动。</translation>
    </message>
    <message>
        <source>Finish it with that version, or start it again.</source>
        <translation>请用该版本完成它，或重新开始。</translation>
    </message>
    <message>
        <source>The description of the job cannot be read.</source>
        <translation>无法读取任务的描述。</translation>
    </message>
    <message>
        <source>Write the job again.</source>
        <translation>请重新写入任务。</translation>
    </message>
    <message>
        <source>The description of the job was written by another version of Tessera.</source>
        <translation>任务的描述由另一版本的 Tessera 写入。</translation>
    </message>
    <message>
        <source>The job says %1 for %2, which is not known.</source>
        <translation>任务中 %2 的值%1未知。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file was not written by Tessera.</source>
        <translation>该文件不是由 Tessera 写入的。</translation>
    </message>
    <message>
        <source>A segment of the job could not be read back as it was written.</source>
        <translation>任务的一个分段读回的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>There is no segment %1.</source>
        <translation>没有分段 %1。</translation>
    </message>
    <message>
        <source>Choose one from 0 to %2.</source>
        <translation>请选择 0 到 %2 之间的一个。</translation>
    </message>
    <message>
        <source>%1 holds a job with other settings: %2.</source>
        <translation>%1中的任务使用了其他设置：%2。</translation>
    </message>
    <message>
        <source>Choose another folder, or restart the job.</source>
        <translation>请选择其他文件夹，或重新开始任务。</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started with other settings: %2.</source>
        <translation>到%1的未完成转换是用其他设置启动的：%2。</translation>
    </message>
    <message>
        <source>Resume it with those settings, or restart it.</source>
        <translation>请用那些设置继续，或重新开始。</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started by another version (%2).</source>
        <translation>到%1的未完成转换是由另一版本启动的（%2）。</translation>
    </message>
    <message>
        <source>Resume it with that version, or restart it.</source>
        <translation>请用该版本继续，或重新开始。</translation>
    </message>
    <message>
        <source>%1 has changed since it began</source>
        <translation>%1在开始后已更改</translation>
    </message>
    <message>
        <source>the mask %1 has changed since it began</source>
        <translation>蒙版%1在开始后已更改</translation>
    </message>
    <message>
        <source>its record cannot be read</source>
        <translation>无法读取其记录</translation>
    </message>
    <message>
        <source>The job cannot continue: %1.</source>
        <translation>任务无法继续：%1。</translation>
    </message>
    <message>
        <source>Restore the file as it was, or start the job again.</source>
        <translation>请将文件恢复原样，或重新开始任务。</translation>
    </message>
    <message>
        <source>The result would not be consistent: %1.</source>
        <translation>结果会不一致：%1。</translation>
    </message>
    <message>
        <source>Convert it again, while nothing writes to the file.</source>
        <translation>请在没有程序写入该文件时重新转换。</translation>
    </message>
    <message>
        <source>The unfinished work of an earlier run was started again: %1.</source>
        <translation>先前运行的未完成工作已重新开始：%1。</translation>
    </message>
    <message>
        <source>The job needs about %1 on the disk, and %2 are free.</source>
        <translation>任务在磁盘上约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>The job may need about %1 on the disk, and %2 are free.</source>
        <translation>任务在磁盘上可能约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>Free some space before it runs out; a job that stops for it can be resumed.</source>
        <translation>请在空间用尽前腾出一些空间；因此停止的任务可以继续。</translation>
    </message>
    <message>
        <source>No frame was generated: every pair of frames lies on both sides of a cut.</source>
        <translation>没有生成帧：每一对帧都跨越切换点。</translation>
    </message>
    <message>
        <source>No frame was generated: the video is a single picture.</source>
        <translation>没有生成帧：视频只有一幅图像。</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of more than %2 between frames were left as they are.</source>
        <translation>
            <numerusform>帧之间有 %n 处超过 %2的间隔保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --longest-gap fills longer ones.</source>
        <translation>选项 --longest-gap 可填补更长的间隔。</translation>
    </message>
    <message>
        <source>The video ended early: %1 of %2 frames could be made.</source>
        <translation>视频提前结束：%2 帧中生成了 %1 帧。</translation>
    </message>
    <message numerus="yes">
        <source>Memory ran out; continued with %n tiles or new frames at once.</source>
        <translation>
            <numerusform>内存用尽；改为同时处理 %n 个图块或新帧并继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory ran out with tiles of %1; continued with tiles of %2.</source>
        <translation>使用 %1 的分块时内存用尽；改用 %2 的分块继续。</translation>
    </message>
    <message>
        <source>The GPU has no memory even for tiles of %1; continued on the CPU.</source>
        <translation>GPU 内存甚至不足以处理 %1 的分块；已改用 CPU 继续。</translation>
    </message>
    <message>
        <source>A tile took %1 ms, where %2 ms is usual, while the memory was full: it spills over to slower memory.</source>
        <translation>内存占满时，一个图块用了 %1 ms，而通常为 %2 ms：数据溢出到了较慢的内存。</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs, to be faster.</source>
        <translation>若要更快，请使用更小的分块，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The model %1 makes only middles; some frames show a moment up to 1/32 of a frame early or late.</source>
        <translation>模型%1只生成中点；部分帧显示的时刻最多会早或晚 1/32 帧。</translation>
    </message>
    <message>
        <source>There is no model called %1.</source>
        <translation>没有名为%1的模型。</translation>
    </message>
    <message>
        <source>Known models: %2.</source>
        <translation>已知模型：%2。</translation>
    </message>
    <message>
        <source>No model called %1 is installed.</source>
        <translation>未安装名为%1的模型。</translation>
    </message>
    <message>
        <source>Look at the list of installed models.</source>
        <translation>请查看已安装模型的列表。</translation>
    </message>
    <message>
        <source>The model %1 may not run its code here.</source>
        <translation>模型%1在此处不允许运行其代码。</translation>
    </message>
    <message>
        <source>Install it again and agree to that.</source>
        <translation>请重新安装并同意运行。</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model, and loading it runs the program in it, with your rights.</source>
        <translation>%1是 TorchScript 模型，加载它会以您的权限运行其中的程序。</translation>
    </message>
    <message>
        <source>Install it only if you trust where it comes from, with --trust (SHA-256 %2).</source>
        <translation>仅在信任其来源时，使用 --trust 安装（SHA-256 %2）。</translation>
    </message>
    <message>
        <source>%1 is no name for a model.</source>
        <translation>%1不能用作模型名称。</translation>
    </message>
    <message>
        <source>Use small letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>请使用小写字母、数字、&quot;.&quot;、&quot;_&quot; 和 &quot;-&quot;。</translation>
    </message>
    <message>
        <source>A model called %1 is installed already.</source>
        <translation>已安装名为%1的模型。</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>请选择其他名称，或替换它。</translation>
    </message>
    <message>
        <source>%1 changed while it was being installed.</source>
        <translation>%1在安装过程中被更改。</translation>
    </message>
    <message>
        <source>Try again once nothing writes to it.</source>
        <translation>请在没有程序写入该文件后重试。</translation>
    </message>
    <message>
        <source>The file of the model %1 has changed since it was installed.</source>
        <translation>模型%1的文件在安装后已更改。</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>请移除该模型并重新安装。</translation>
    </message>
    <message>
        <source>The model %1 could not be copied.</source>
        <translation>无法复制模型%1。</translation>
    </message>
    <message>
        <source>Free some space in %2.</source>
        <translation>请在 %2 中腾出一些空间。</translation>
    </message>
    <message>
        <source>The manifest of a model could not be written in %1.</source>
        <translation>无法在 %1 中写入模型的清单。</translation>
    </message>
    <message>
        <source>The model in the folder %1 has a damaged manifest.</source>
        <translation>文件夹%1中模型的清单已损坏。</translation>
    </message>
    <message>
        <source>The options in %1 are damaged.</source>
        <translation>%1 中的选项已损坏。</translation>
    </message>
    <message>
        <source>The folder %1 for models cannot be written to.</source>
        <translation>无法写入模型文件夹%1。</translation>
    </message>
    <message>
        <source>Check that the folder may be written to.</source>
        <translation>请检查文件夹是否可写入。</translation>
    </message>
    <message>
        <source>The model file %1 is a folder.</source>
        <translation>模型文件%1是文件夹。</translation>
    </message>
    <message>
        <source>Choose the model file inside it.</source>
        <translation>请选择其中的模型文件。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be opened.</source>
        <translation>无法打开模型文件%1。</translation>
    </message>
    <message>
        <source>The model file %1 is empty.</source>
        <translation>模型文件%1是空的。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read.</source>
        <translation>无法读取模型文件%1。</translation>
    </message>
    <message>
        <source>The model file %1 is damaged.</source>
        <translation>模型文件%1已损坏。</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it contains an instruction that weights do not need.</source>
        <translation>已拒绝模型文件%1：其中包含权重不需要的指令。</translation>
    </message>
    <message>
        <source>Get the model from its authors, or as safetensors.</source>
        <translation>请从作者处获取该模型，或获取 safetensors 格式。</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its list of tensors is far too long.</source>
        <translation>已拒绝模型文件%1：其张量列表过长。</translation>
    </message>
    <message>
        <source>Get the model from its authors.</source>
        <translation>请从作者处获取该模型。</translation>
    </message>
    <message>
        <source>%1 is not a model: it is neither a PyTorch checkpoint nor a safetensors file.</source>
        <translation>%1不是模型：它既不是 PyTorch 检查点，也不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose the file with the weights of the model.</source>
        <translation>请选择包含模型权重的文件。</translation>
    </message>
    <message>
        <source>The model file %1 holds numbers that belong to no tensor.</source>
        <translation>模型文件%1中有不属于任何张量的数值。</translation>
    </message>
    <message>
        <source>Get the model as safetensors.</source>
        <translation>请获取 safetensors 格式的模型。</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it asks for %2, and weights need no program.</source>
        <translation>已拒绝模型文件%1：它要求%2，而权重不需要程序。</translation>
    </message>
    <message>
        <source>The archive %1 holds no weights.</source>
        <translation>归档%1中没有权重。</translation>
    </message>
    <message>
        <source>Choose a file that holds a model.</source>
        <translation>请选择包含模型的文件。</translation>
    </message>
    <message>
        <source>%1 is one half of an ncnn model, and %2 is not beside it.</source>
        <translation>%1是 ncnn 模型的一半，而%2不在它旁边。</translation>
    </message>
    <message>
        <source>Put both files into one folder.</source>
        <translation>请将两个文件放在同一文件夹中。</translation>
    </message>
    <message>
        <source>%1 is not a list of ncnn layers.</source>
        <translation>%1不是 ncnn 层的列表。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s .param file.</source>
        <translation>请选择该模型的 .param 文件。</translation>
    </message>
    <message>
        <source>The model file %1 has the entry %2, compressed in a way that is not known.</source>
        <translation>模型文件%1中的条目%2使用了未知的压缩方式。</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>请先解压。</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its entry %2 is far too large.</source>
        <translation>已拒绝模型文件%1：其条目%2过大。</translation>
    </message>
    <message>
        <source>The model file %1 was written by a PyTorch older than 1.6.</source>
        <translation>模型文件%1由早于 1.6 的 PyTorch 写入。</translation>
    </message>
    <message>
        <source>Save it again with a newer PyTorch, or get it as safetensors.</source>
        <translation>请用较新的 PyTorch 重新保存，或获取 safetensors 格式。</translation>
    </message>
    <message>
        <source>The model file %1 was written on a machine with another byte order.</source>
        <translation>模型文件%1是在字节序不同的计算机上写入的。</translation>
    </message>
    <message>
        <source>The model file %1 holds no tensors.</source>
        <translation>模型文件%1中没有张量。</translation>
    </message>
    <message>
        <source>The model file %1 has numbers of a kind that is not known (%2).</source>
        <translation>模型文件%1中有未知类型的数值（%2）。</translation>
    </message>
    <message>
        <source>Get the model as float32.</source>
        <translation>请获取 float32 的模型。</translation>
    </message>
    <message>
        <source>The model file %1 has the compressed entry %2, which model files do not have.</source>
        <translation>模型文件%1中有压缩的条目%2，而模型文件中不应有。</translation>
    </message>
    <message>
        <source>Unpack it first if the model lies in an archive.</source>
        <translation>如果模型在归档中，请先解压。</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model without a description of its inputs.</source>
        <translation>%1是没有输入描述的 TorchScript 模型。</translation>
    </message>
    <message>
        <source>Put one beside it as %2; docs/models.md shows how it is written.</source>
        <translation>请在它旁边放置描述%2；写法见 docs/models.md。</translation>
    </message>
    <message>
        <source>The model description in %1 is wrong.</source>
        <translation>%1 中的模型描述有误。</translation>
    </message>
    <message>
        <source>docs/models.md shows how it is written.</source>
        <translation>写法见 docs/models.md。</translation>
    </message>
    <message>
        <source>The model %1 cannot be read from %2.</source>
        <translation>无法从 %2 读取模型%1。</translation>
    </message>
    <message>
        <source>The model %1 is no TorchScript file that LibTorch %2 can load.</source>
        <translation>模型%1不是 LibTorch %2 能加载的 TorchScript 文件。</translation>
    </message>
    <message>
        <source>The model %1 failed.</source>
        <translation>模型%1失败。</translation>
    </message>
    <message>
        <source>Try another model, or ask its authors.</source>
        <translation>请尝试其他模型，或询问其作者。</translation>
    </message>
    <message>
        <source>The model %1 does not do what its description says.</source>
        <translation>模型%1的行为与其描述不符。</translation>
    </message>
    <message>
        <source>Its description and its forward() must agree.</source>
        <translation>其描述与 forward() 必须一致。</translation>
    </message>
    <message>
        <source>The model file %1 is not TLB-VFI: it has no tensor %2.</source>
        <translation>模型文件%1不是 TLB-VFI：其中没有张量%2。</translation>
    </message>
    <message>
        <source>Choose the authors&apos; vimeo_unet.pth.</source>
        <translation>请选择作者提供的 vimeo_unet.pth。</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4: it has no tensor %2.</source>
        <translation>模型文件%1不是 RIFE 4：其中没有张量%2。</translation>
    </message>
    <message>
        <source>Choose the weights of RIFE 4.0 to 4.26, such as flownet.pkl.</source>
        <translation>请选择 RIFE 4.0 到 4.26 的权重，例如 flownet.pkl。</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4 as Tessera knows it.</source>
        <translation>模型文件%1不是 Tessera 所知的 RIFE 4。</translation>
    </message>
    <message>
        <source>The archive %1 holds no RIFE 4 model.</source>
        <translation>归档%1中没有 RIFE 4 模型。</translation>
    </message>
    <message>
        <source>The model file %1 is a program and not weights alone.</source>
        <translation>模型文件%1是程序，而不只是权重。</translation>
    </message>
    <message>
        <source>The model file %1 has a number in %2 that is not finite.</source>
        <translation>模型文件%1的%2中有非有限的数值。</translation>
    </message>
    <message>
        <source>The model file %1 has no averaged weights.</source>
        <translation>模型文件%1中没有平均权重。</translation>
    </message>
    <message>
        <source>Use its plain weights.</source>
        <translation>请使用其普通权重。</translation>
    </message>
    <message>
        <source>The model file %1 lacks the tensor %2 (%3 numbers).</source>
        <translation>模型文件%1缺少张量%2（%3 个数值）。</translation>
    </message>
    <message>
        <source>Choose the complete checkpoint of TLB-VFI.</source>
        <translation>请选择 TLB-VFI 的完整检查点。</translation>
    </message>
    <message>
        <source>The tensor %2 of %1 has the shape %3, where %4 was expected.</source>
        <translation>%1的张量%2形状为 %3，应为 %4。</translation>
    </message>
    <message>
        <source>Choose the checkpoint of TLB-VFI.</source>
        <translation>请选择 TLB-VFI 的检查点。</translation>
    </message>
    <message>
        <source>The model&apos;s frequency branch has %1 channels, where %2 were expected.</source>
        <translation>模型的频率分支有 %1 个通道，应为 %2 个。</translation>
    </message>
    <message>
        <source>The model has layers of %1 channels, which do not form %2 groups.</source>
        <translation>模型中有 %1 个通道的层，无法分成 %2 组。</translation>
    </message>
    <message>
        <source>The weights of the model %1 lack %2.</source>
        <translation>模型%1的权重缺少%2。</translation>
    </message>
    <message>
        <source>The interpolation failed.</source>
        <translation>插值失败。</translation>
    </message>
    <message>
        <source>Try another model, or the CPU.</source>
        <translation>请尝试其他模型，或 CPU。</translation>
    </message>
    <message>
        <source>The model %1 returned a picture of the wrong shape.</source>
        <translation>模型%1返回的图像形状不正确。</translation>
    </message>
    <message>
        <source>Try another model.</source>
        <translation>请尝试其他模型。</translation>
    </message>
    <message>
        <source>The model %1 returned numbers that are not a picture.</source>
        <translation>模型%1返回的数值不是图像。</translation>
    </message>
    <message>
        <source>Try another model, or full precision.</source>
        <translation>请尝试其他模型，或全精度。</translation>
    </message>
    <message>
        <source>There is no device called %1 here.</source>
        <translation>此处没有名为%1的设备。</translation>
    </message>
    <message>
        <source>Available: auto, %2.</source>
        <translation>可用：auto、%2。</translation>
    </message>
    <message>
        <source>A tile size of %1 is out of range.</source>
        <translation>分块大小 %1 超出范围。</translation>
    </message>
    <message>
        <source>Use 0 (off) or a size from 64 to 16384 pixels.</source>
        <translation>请使用 0（关闭）或 64 到 16384 像素的大小。</translation>
    </message>
    <message>
        <source>A tile of %1 pixels is smaller than twice the overlap of %2.</source>
        <translation>%1 像素的分块小于重叠 %2 的两倍。</translation>
    </message>
    <message>
        <source>Use a larger tile or a smaller overlap.</source>
        <translation>请使用更大的分块或更小的重叠。</translation>
    </message>
    <message>
        <source>Tile size and overlap cannot be negative.</source>
        <translation>分块大小和重叠不能为负数。</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>请使用 0 或更大的值。</translation>
    </message>
    <message>
        <source>Tiles of %1 do not suit the model.</source>
        <translation>%1 的分块不适合该模型。</translation>
    </message>
    <message>
        <source>The record of the job is damaged; start the job again.</source>
        <translation>任务的记录已损坏；请重新开始任务。</translation>
    </message>
    <message>
        <source>A flow scale of %1 is out of range.</source>
        <translation>光流比例 %1 超出范围。</translation>
    </message>
    <message>
        <source>A number of %1 sample steps is out of range.</source>
        <translation>采样步数 %1 超出范围。</translation>
    </message>
    <message>
        <source>Use a number from 1 to 1000.</source>
        <translation>请使用 1 到 1000 之间的数。</translation>
    </message>
    <message>
        <source>An alignment of %1 is out of range.</source>
        <translation>对齐值 %1 超出范围。</translation>
    </message>
    <message>
        <source>Use a number from 1 to 4096.</source>
        <translation>请使用 1 到 4096 之间的数。</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>没有名为%1的预设。</translation>
    </message>
    <message>
        <source>Known presets: %2.</source>
        <translation>已知预设：%2。</translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation>无法读取预设。</translation>
    </message>
    <message>
        <source>Choose a preset file that Tessera exported.</source>
        <translation>请选择由 Tessera 导出的预设文件。</translation>
    </message>
    <message>
        <source>The preset&apos;s %1 is no whole number in range.</source>
        <translation>预设的%1不是范围内的整数。</translation>
    </message>
    <message>
        <source>The preset was written by another version of Tessera.</source>
        <translation>预设由另一版本的 Tessera 写入。</translation>
    </message>
    <message>
        <source>Export it again from a version that reads schema 1.</source>
        <translation>请从能读取架构 1 的版本重新导出。</translation>
    </message>
    <message>
        <source>%1 is too short to be evaluated.</source>
        <translation>%1太短，无法评估。</translation>
    </message>
    <message>
        <source>It needs at least %2 frames.</source>
        <translation>至少需要 %2 帧。</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>无法启动程序%1。</translation>
    </message>
    <message>
        <source>Install it to compare with it.</source>
        <translation>请安装它以便与之比较。</translation>
    </message>
    <message>
        <source>%1 failed on %2.</source>
        <translation>%1 处理%2时失败。</translation>
    </message>
    <message>
        <source>Its own words are above.</source>
        <translation>其自身的消息见上方。</translation>
    </message>
    <message>
        <source>The demonstration needs a picture of at least 2x2 pixels.</source>
        <translation>演示需要至少 2x2 像素的图像。</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>请选择更大的尺寸。</translation>
    </message>
    <message>
        <source>This build has no encoder for the demonstration&apos;s sound.</source>
        <translation>此构建没有用于演示音频的编码器。</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with one.</source>
        <translation>请使用带有该编码器的 FFmpeg 构建。</translation>
    </message>
    <message>
        <source>The demonstration needs a frame rate above 0 and a length of at most an hour.</source>
        <translation>演示的帧率必须大于 0，时长最多一小时。</translation>
    </message>
    <message>
        <source>Use more than 0 and at most 3600 seconds.</source>
        <translation>请使用大于 0 且不超过 3600 的秒数。</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1中没有图片。</translation>
    </message>
    <message>
        <source>%1 is no file of samples.</source>
        <translation>%1不是样本文件。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请移除它。</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of this network.</source>
        <translation>%1不是此网络的检查点。</translation>
    </message>
    <message>
        <source>Train into an empty folder.</source>
        <translation>请训练到空文件夹中。</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>没有可供学习的内容。</translation>
    </message>
    <message>
        <source>Give videos of more than three frames, or scenes.</source>
        <translation>请提供超过三帧的视频，或场景。</translation>
    </message>
    <message>
        <source>%1 is no record of a training.</source>
        <translation>%1不是训练记录。</translation>
    </message>
    <message>
        <source>Remove it, or train into another folder.</source>
        <translation>请移除它，或训练到其他文件夹中。</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1不是 %2 的有效值。</translation>
    </message>
    <message>
        <source>Choose one of %3.</source>
        <translation>请从以下选择：%3。</translation>
    </message>
    <message>
        <source>No cut can lie before frame %1.</source>
        <translation>第 %1 帧之前不能有切换点。</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>帧从 1 开始计数。</translation>
    </message>
    <message>
        <source>%1 is not a frame size.</source>
        <translation>%1不是帧尺寸。</translation>
    </message>
    <message>
        <source>Write width and height in pixels, such as 1920x1080.</source>
        <translation>请以像素写出宽度和高度，例如 1920x1080。</translation>
    </message>
    <message>
        <source>%1 is not an amount of memory.</source>
        <translation>%1不是内存大小。</translation>
    </message>
    <message>
        <source>Write it such as 2GB or 500MB.</source>
        <translation>请写成 2GB 或 500MB 这样的形式。</translation>
    </message>
    <message>
        <source>%1 is not a frame rate.</source>
        <translation>%1不是帧率。</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1000, or a fraction such as 30000/1001.</source>
        <translation>请写出 1 到 1000 之间的数，或分数，例如 30000/1001。</translation>
    </message>
    <message>
        <source>%1 is not a factor.</source>
        <translation>%1不是倍数。</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, or a fraction such as 5/2.</source>
        <translation>请写出数字，例如 2.5，或分数，例如 5/2。</translation>
    </message>
    <message>
        <source>%1 is not a time.</source>
        <translation>%1不是时间。</translation>
    </message>
    <message>
        <source>Write seconds, or hours:minutes:seconds, such as 90.5 or 1:30.5.</source>
        <translation>请写出秒数，或时:分:秒，例如 90.5 或 1:30.5。</translation>
    </message>
    <message>
        <source>%1 is not a way to show progress.</source>
        <translation>%1不是进度显示方式。</translation>
    </message>
    <message>
        <source>Use auto, bar, lines, json or none.</source>
        <translation>请使用 auto、bar、lines、json 或 none。</translation>
    </message>
    <message>
        <source>The preset file %1 cannot be opened.</source>
        <translation>无法打开预设文件%1。</translation>
    </message>
    <message>
        <source>Check that it still exists and may be read.</source>
        <translation>请检查它是否仍然存在且可读取。</translation>
    </message>
    <message>
        <source>No folder in %1 holds three pictures.</source>
        <translation>%1 中没有包含三张图片的文件夹。</translation>
    </message>
    <message>
        <source>Give each triplet a folder with its first, its last and the true frame.</source>
        <translation>请为每个三元组准备一个文件夹，放入首帧、末帧和真实帧。</translation>
    </message>
    <message>
        <source>%1 has another size than the pictures beside it.</source>
        <translation>%1 的尺寸与旁边的图片不同。</translation>
    </message>
    <message>
        <source>The filter %1 cannot be used.</source>
        <translation>滤镜 %1 无法使用。</translation>
    </message>
    <message>
        <source>Try it with the ffmpeg program: ffmpeg -i VIDEO -vf FILTER -f null -.</source>
        <translation>请用 ffmpeg 程序试一试：ffmpeg -i VIDEO -vf FILTER -f null -</translation>
    </message>
    <message>
        <source>The filter %1 must take one picture and give one.</source>
        <translation>滤镜 %1 必须接收一幅画面并输出一幅画面。</translation>
    </message>
    <message>
        <source>The filter %1 does not fit this video.</source>
        <translation>滤镜 %1 不适用于此视频。</translation>
    </message>
    <message>
        <source>The filter %1 failed.</source>
        <translation>滤镜 %1 失败。</translation>
    </message>
    <message>
        <source>The filter %1 leaves no frame of the video.</source>
        <translation>经过滤镜 %1 后，视频没有剩下任何帧。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请选择其他的。</translation>
    </message>
    <message>
        <source>The option --deinterlace auto makes a whole frame of each field.</source>
        <translation>选项 --deinterlace auto 会把每一场变成完整的一帧。</translation>
    </message>
    <message>
        <source>The video is interlaced, though it does not say so; its fields are treated as whole frames.</source>
        <translation>此视频是隔行扫描的，虽然它没有标明；其场被当作完整的帧处理。</translation>
    </message>
    <message>
        <source>The video is film in interlaced frames, a telecine; its fields are treated as whole frames.</source>
        <translation>此视频是隔行帧中的电影（电视电影转换）；其场被当作完整的帧处理。</translation>
    </message>
    <message>
        <source>The option --deinterlace auto gives back the film&apos;s own frames.</source>
        <translation>选项 --deinterlace auto 会还原电影自身的帧。</translation>
    </message>
    <message numerus="yes">
        <source>Of %2 frames looked at, %n repeat the one before them, and motion halts there.</source>
        <translation>
            <numerusform>在查看的 %2 帧中，有 %n 帧重复前一帧，运动在该处停顿。</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --duplicates smooth spreads motion over them.</source>
        <translation>选项 --duplicates smooth 会把运动分摊到这些帧上。</translation>
    </message>
    <message>
        <source>The frames are held for 2 and 3 fields in turn, as film on television; they are shown evenly instead, at %1 per second, each moved by at most %2 ms.</source>
        <translation>各帧像电视上的电影那样轮流保持 2 场和 3 场；改为均匀显示，每秒 %1 帧，每帧最多移动 %2 毫秒。</translation>
    </message>
    <message>
        <source>The finished file was checked against its source: %1: %2.</source>
        <translation>已将完成的文件与源文件核对：%1：%2。</translation>
    </message>
    <message>
        <source>The finished file could not be checked against its source.</source>
        <translation>无法将完成的文件与源文件核对。</translation>
    </message>
    <message>
        <source>the speed changes along the video</source>
        <translation>速度在视频中变化</translation>
    </message>
    <message>
        <source>The time map is not one that Tessera can read.</source>
        <translation>Tessera 无法读取该时间映射。</translation>
    </message>
    <message>
        <source>It is JSON with &quot;schema&quot;: 1 and a list of &quot;keys&quot;; docs/time-maps.md shows how it is written.</source>
        <translation>它是包含 &quot;schema&quot;: 1 和 &quot;keys&quot; 列表的 JSON；写法见 docs/time-maps.md。</translation>
    </message>
    <message>
        <source>The times of a time map are not in %1.</source>
        <translation>时间映射的时间单位不能是 %1。</translation>
    </message>
    <message>
        <source>Write seconds.</source>
        <translation>请以秒为单位书写。</translation>
    </message>
    <message>
        <source>Key %1 of the time map is wrong: %2.</source>
        <translation>时间映射的第 %1 个键有误：%2。</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>请在文件中改正。</translation>
    </message>
    <message>
        <source>The time map has a key at %1 s, and the video is %2 s long.</source>
        <translation>时间映射在 %1 秒处有一个键，而视频长 %2 秒。</translation>
    </message>
    <message>
        <source>Leave out what lies behind the end.</source>
        <translation>请去掉结尾之后的部分。</translation>
    </message>
    <message>
        <source>A time map and slow motion contradict each other.</source>
        <translation>时间映射与慢动作相互矛盾。</translation>
    </message>
    <message>
        <source>Write the speed into the time map.</source>
        <translation>请把速度写入时间映射。</translation>
    </message>
    <message>
        <source>the speed is not between 1/100 and 100</source>
        <translation>速度不在 1/100 到 100 之间</translation>
    </message>
    <message>
        <source>it does not lie behind the key before it</source>
        <translation>它不在前一个键之后</translation>
    </message>
    <message>
        <source>pairs begin with 0 and 0, and there are two at least</source>
        <translation>数对以 0 和 0 开始，且至少两个</translation>
    </message>
    <message>
        <source>its number %1 is missing</source>
        <translation>缺少数值 %1</translation>
    </message>
    <message>
        <source>Use a number from 0.05 to 1; RIFE takes up to 4.</source>
        <translation>请使用 0.05 到 1 之间的数；RIFE 可用到 4。</translation>
    </message>
    <message>
        <source>The file is cut short: %1 of %2 are missing at its end.</source>
        <translation>文件被截断：末尾缺少 %1（共 %2）。</translation>
    </message>
    <message>
        <source>The file has no proper end: it was cut short, or never finished; how much is missing cannot be known.</source>
        <translation>文件没有正确的结尾：它被截断或从未完成；无法得知缺少多少。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n checksums of %2 in its container do not fit.</source>
        <translation>
            <numerusform>文件已损坏：其容器的 %2 个校验和中有 %n 个不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it again if there is a sound one.</source>
        <translation>如有完好的文件，请重新复制。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: its structure is broken at %n places.</source>
        <translation>
            <numerusform>文件已损坏：其结构有 %n 处断裂。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packets of the recording are missing or damaged at %n places.</source>
        <translation>
            <numerusform>录像有 %n 处数据包缺失或损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it did not end within %2.</source>
        <translation>模型 %1 中的程序已被放弃：它未在 %2 内结束。</translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it crashed, or took too much memory.</source>
        <translation>模型 %1 中的程序已被放弃：它崩溃了，或占用了过多内存。</translation>
    </message>
    <message>
        <source>the mark of 3D pictures</source>
        <translation>3D 画面标记</translation>
    </message>
    <message>
        <source>the mark of 360° pictures</source>
        <translation>360° 画面标记</translation>
    </message>
    <message>
        <source>The video is decoded in software: %1 cannot be used (%2).</source>
        <translation>视频以软件解码：无法使用 %1（%2）。</translation>
    </message>
    <message>
        <source>The command tessera-cli devices lists what can be used.</source>
        <translation>命令 tessera-cli devices 会列出可用的设备。</translation>
    </message>
    <message>
        <source>The video is decoded on %1: its frames are not promised to be those of a decoder in software to the last bit.</source>
        <translation>视频在 %1 上解码：不保证各帧与软件解码器的结果逐位相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded in software, not in hardware as was begun; their last bits may differ from the others&apos;.</source>
        <translation>
            <numerusform>有 %n 帧以软件解码，而非开始时的硬件；其末位可能与其他帧不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The video hardware %1 has failed.</source>
        <translation>视频硬件 %1 出现故障。</translation>
    </message>
    <message>
        <source>Resume the job, or start it again without hardware.</source>
        <translation>请继续该任务，或不用硬件重新开始。</translation>
    </message>
    <message>
        <source>The video is encoded with %2: %1 cannot be used (%3).</source>
        <translation>视频以 %2 编码：无法使用 %1（%3）。</translation>
    </message>
    <message>
        <source>%1 need not give the same bytes again: a job that was interrupted need not equal one that ran through.</source>
        <translation>%1 不一定每次给出相同的字节：中断过的任务不一定与一次完成的相同。</translation>
    </message>
    <message>
        <source>The job was begun with %1, which cannot be used now.</source>
        <translation>该任务以 %1 开始，而它现在无法使用。</translation>
    </message>
    <message>
        <source>Resume it where it can be used, or restart it with another codec.</source>
        <translation>请在可用之处继续，或换用其他编解码器重新开始。</translation>
    </message>
    <message>
        <source>The model computes in %1: the first frame is then within %2 dB of fp32 and made %3 times as fast.</source>
        <translation>模型以 %1 计算：首帧与 fp32 相比为 %2 dB，生成速度为其 %3 倍。</translation>
    </message>
    <message>
        <source>The device that computes has failed, or is gone.</source>
        <translation>用于计算的设备出现故障或已不存在。</translation>
    </message>
    <message>
        <source>Resume the job when it is back, or on another device with tessera-cli resume --device cpu.</source>
        <translation>请在设备恢复后继续该任务，或用 tessera-cli resume --device cpu 在其他设备上继续。</translation>
    </message>
    <message>
        <source>%1 cannot be continued as it was encoded.</source>
        <translation>无法按照 %1 原来的编码方式继续。</translation>
    </message>
    <message>
        <source>Convert the video once more.</source>
        <translation>请重新转换该视频。</translation>
    </message>
    <message>
        <source>Tessera does not know how %1 was made.</source>
        <translation>Tessera 不知道 %1 是如何生成的。</translation>
    </message>
    <message>
        <source>A stretch can be made again in results of this computer that nothing has changed since.</source>
        <translation>只有在这台计算机上生成且之后未被改动的结果才能重做片段。</translation>
    </message>
    <message>
        <source>The frames of %1 are not those that its record speaks of.</source>
        <translation>%1 的帧与其记录中所述的不符。</translation>
    </message>
    <message>
        <source>No stretch can be made again in %1.</source>
        <translation>无法在 %1 中重做片段。</translation>
    </message>
    <message>
        <source>That is possible in video files, not in pictures and animations.</source>
        <translation>这只适用于视频文件，不适用于图片和动画。</translation>
    </message>
    <message>
        <source>Nothing was said of what to do in the stretch.</source>
        <translation>没有说明在该片段中要做什么。</translation>
    </message>
    <message>
        <source>Keep the originals, blend, or give another model, other settings, a mask or a cut.</source>
        <translation>请保留原始帧、混合，或给出其他模型、其他设置、蒙版或切换点。</translation>
    </message>
    <message>
        <source>%1 is another kind of file than the result.</source>
        <translation>%1 与结果不是同一种文件。</translation>
    </message>
    <message>
        <source>Choose a name for %2.</source>
        <translation>请选择 %2 的文件名。</translation>
    </message>
    <message>
        <source>%1 is not the video that %2 was made from.</source>
        <translation>%1 不是生成 %2 所用的视频。</translation>
    </message>
    <message>
        <source>Name the source as it was then.</source>
        <translation>请指定当时的源文件。</translation>
    </message>
    <message>
        <source>The stretch ends before it begins.</source>
        <translation>片段的结束早于开始。</translation>
    </message>
    <message>
        <source>No frame of %1 lies in the stretch.</source>
        <translation>该片段中没有 %1 的任何帧。</translation>
    </message>
    <message>
        <source>The video is %2 s long.</source>
        <translation>视频时长为 %2 秒。</translation>
    </message>
    <message>
        <source>The rest of %1 would not stay as it is: %2.</source>
        <translation>%1 的其余部分将无法保持原样：%2。</translation>
    </message>
    <message>
        <source>Nothing was changed; the whole video can be converted again.</source>
        <translation>未作任何更改；可以重新转换整个视频。</translation>
    </message>
    <message>
        <source>The video was made by another version (%1): frames beside the stretch may differ in their last bits.</source>
        <translation>该视频由另一版本（%1）生成：片段旁边的帧可能在最末几位上有差异。</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>TorchScript program</source>
        <translation>TorchScript 程序</translation>
    </message>
    <message>
        <source>TLB-VFI weights</source>
        <translation>TLB-VFI 权重</translation>
    </message>
    <message>
        <source>makes any moment between two frames</source>
        <translation>可生成两帧之间的任意时刻</translation>
    </message>
    <message>
        <source>makes middles, halved again for others</source>
        <translation>生成中点，其他时刻再次二分</translation>
    </message>
    <message>
        <source>Tiles in steps of %1 px; %2</source>
        <translation>图块以 %1 px 为步长；%2</translation>
    </message>
    <message>
        <source>Follows motion found in the pictures themselves; built in, needs no weights.</source>
        <translation>跟随在画面本身中找到的运动；内置，无需权重。</translation>
    </message>
    <message>
        <source>Cross-fades between two frames without following motion.</source>
        <translation>在两帧之间交叉淡化，不跟随运动。</translation>
    </message>
    <message>
        <source>Follows motion by a network and sees the whole frame in every tile.</source>
        <translation>通过网络跟随运动，并在每个图块中看到整帧。</translation>
    </message>
    <message>
        <source>A TorchScript model.</source>
        <translation>一个 TorchScript 模型。</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>简单混合</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Each frame in one piece, no tiles</source>
        <translation>整帧计算，不分块</translation>
    </message>
    <message>
        <source>Tiles keep memory small; full detail</source>
        <translation>分块节省内存，细节完整</translation>
    </message>
    <message>
        <source>Tiles, motion at half size; a little softer</source>
        <translation>分块，以一半尺寸估计运动，略微柔和</translation>
    </message>
    <message>
        <source>The fewest tiles that fit in free memory</source>
        <translation>在空闲内存内尽量少分块</translation>
    </message>
    <message>
        <source>%1 needs no tiling</source>
        <translation>%1 不需要分块</translation>
    </message>
    <message>
        <source>automatic tiles</source>
        <translation>自动分块</translation>
    </message>
    <message>
        <source>no tiles</source>
        <translation>不分块</translation>
    </message>
    <message>
        <source>tiles %1 px, overlap %2 px</source>
        <translation>分块 %1 px，重叠 %2 px</translation>
    </message>
    <message numerus="yes">
        <source>%1, flow %2, %n step(s)</source>
        <translation>
            <numerusform>%1，光流 %2，%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: the least, nothing is computed twice.
Memory: the most; it grows with the frame.
Quality: full, and no seams at all.</source>
        <translation>时间：最少，没有重复计算。
内存：最多，随帧的大小增长。
质量：完整，没有接缝。</translation>
    </message>
    <message>
        <source>Time: about 1.4 times as much at 4K, because tiles overlap.
Memory: small, and the same for every frame size.
Quality: full.</source>
        <translation>时间：由于分块重叠，4K 时约为 1.4 倍。
内存：较小，任何帧尺寸都一样。
质量：完整。</translation>
    </message>
    <message>
        <source>Time: less, because motion is measured at half size and refined less often.
Memory: the smallest.
Quality: a little softer where motion is fine.</source>
        <translation>时间：较少，因为以一半尺寸测量运动，优化次数也更少。
内存：最小。
质量：细微运动处略微柔和。</translation>
    </message>
    <message>
        <source>Time: the least that your memory allows.
Memory: most of what is free when it starts.
Quality: full.</source>
        <translation>时间：内存允许范围内最少。
内存：开始时的大部分空闲内存。
质量：完整。</translation>
    </message>
    <message>
        <source>Fast (1080p)</source>
        <translation>快速 (1080p)</translation>
    </message>
    <message>
        <source>Full detail (2K, 4K)</source>
        <translation>完整细节 (2K、4K)</translation>
    </message>
    <message>
        <source>Speed (2K, 4K)</source>
        <translation>速度优先 (2K、4K)</translation>
    </message>
    <message>
        <source>%1: tiles only if memory asks for them</source>
        <translation>%1：仅在内存需要时分块</translation>
    </message>
    <message>
        <source>about %1 a frame, %2</source>
        <translation>每帧约 %1，%2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>RIFE along curved motion, mixed with Flow</source>
        <translation>沿曲线运动的 RIFE，与 Flow 混合</translation>
    </message>
    <message>
        <source>Time: two to four times as much.
Memory: more than others; tiles as it allows.
Quality: the sharpest and the truest. Needs the weights of RIFE.</source>
        <translation>时间：两到四倍。
内存：多于其他预设；按可用内存分块。
质量：最清晰、最忠实。需要 RIFE 的权重。</translation>
    </message>
    <message>
        <source>Needs the weights of RIFE: drop their file on the window</source>
        <translation>需要 RIFE 的权重：将其文件拖到窗口上</translation>
    </message>
    <message>
        <source>Needs the model “%1”, which is not installed</source>
        <translation>需要未安装的模型“%1”</translation>
    </message>
    <message>
        <source>%1 in one piece: %2 of model data; %3 is free</source>
        <translation>%1 整幅：模型数据 %2；可用 %3</translation>
    </message>
    <message>
        <source>%1: %2 of model data in tiles instead of %3; %4 is free</source>
        <translation>%1：分块的模型数据 %2，整幅为 %3；可用 %4</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Frame before</source>
        <translation>前一帧</translation>
    </message>
    <message>
        <source>Frame after</source>
        <translation>后一帧</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generated without tiles</source>
        <translation>不分块生成</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>简单混合</translation>
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
            <numerusform>%n 个分块</numerusform>
        </translation>
    </message>
    <message>
        <source>seams %1</source>
        <translation>接缝 %1</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>完全相同</translation>
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
        <translation>第 %1 块，共 %2 块</translation>
    </message>
    <message>
        <source>%1 pixels at %2, %3</source>
        <translation>%1 像素，位于 %2, %3</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>整帧</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <translation>像素数 %1 倍</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>In one piece a frame needs about %1, and %2 may be used. Shown instead: tiles of %3, the largest that fit.</source>
        <translation>整帧计算约需 %1，可用 %2。改为显示能容纳的最大分块：%3。</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Frame %1 begins a scene (%2)</source>
        <translation>第 %1 帧开始一个新场景 (%2)</translation>
    </message>
    <message>
        <source>Frame %1 repeats the one before it (%2)</source>
        <translation>第 %1 帧重复前一帧 (%2)</translation>
    </message>
    <message>
        <source>Frame %1 belongs to the scene before it (%2)</source>
        <translation>第 %1 帧属于前一个场景 (%2)</translation>
    </message>
    <message>
        <source>about %1 a frame</source>
        <translation>每帧约 %1</translation>
    </message>
    <message numerus="yes">
        <source>Things move further than %n tile(s) can see: a larger overlap helps</source>
        <translation>
            <numerusform>有 %n 个图块看不全运动：加大重叠会有帮助</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of up to %1 pixels</source>
        <translation>运动最多 %1 像素</translation>
    </message>
    <message>
        <source>A tile of this model sees %1 pixels of motion: a larger overlap helps</source>
        <translation>此模型的图块能看到 %1 像素的运动：加大重叠会有帮助</translation>
    </message>
    <message>
        <source>Drag to change the size of tiles</source>
        <translation>拖动以更改分块大小</translation>
    </message>
    <message>
        <source>Drag to change how far tiles overlap</source>
        <translation>拖动以更改分块重叠</translation>
    </message>
    <message>
        <source>model data %1</source>
        <translation>模型数据 %1</translation>
    </message>
    <message>
        <source>%1 ms, %2 of model data</source>
        <translation>%1 毫秒，模型数据 %2</translation>
    </message>
</context>
<context>
    <name>QueueEdits</name>
    <message>
        <source>change of settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera 意外退出。</translation>
    </message>
    <message>
        <source>%1 was not finished: %2 of %3 frames are kept.</source>
        <translation>%1 未完成：已保留 %3 帧中的 %2 帧。</translation>
    </message>
    <message>
        <source>Not finished, and kept as far as they got: %1.</source>
        <translation>未完成，已保留进度：%1。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>%1, of which %2 new</source>
        <translation>%1，其中新生成 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Frames read</source>
        <translation>读取的帧</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>场景切换</translation>
    </message>
    <message>
        <source>Duplicates given motion</source>
        <translation>赋予运动的重复帧</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Tiles and motion</source>
        <translation>分块与运动</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>设备内存</translation>
    </message>
    <message>
        <source>%1, of which %2 free</source>
        <translation>%1，其中空闲 %2</translation>
    </message>
    <message>
        <source>Decoding alone</source>
        <translation>仅解码</translation>
    </message>
    <message>
        <source>New frames alone</source>
        <translation>仅生成新帧</translation>
    </message>
    <message>
        <source>Encoding alone</source>
        <translation>仅编码</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Nothing: no warning, and memory never ran short.</source>
        <translation>无：没有警告，内存也从未不足。</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <translation>%1，预计 %2</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Time of a new frame</source>
        <translation>新帧用时</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>接缝</translation>
    </message>
    <message>
        <source>none: frames were made whole</source>
        <translation>无：整帧生成</translation>
    </message>
    <message>
        <source>%1 on average, at worst %2 in frame %3 (1 is invisible)</source>
        <translation>平均 %1，最差为第 %3 帧的 %2（1 表示不可见）</translation>
    </message>
    <message>
        <source>Peak memory of the program</source>
        <translation>程序内存峰值</translation>
    </message>
    <message>
        <source>of it the model&apos;s data</source>
        <translation>其中模型数据</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU，%n 个线程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>播放或停止</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>后退、前进一帧</translation>
    </message>
    <message>
        <source>First frame, last frame</source>
        <translation>首帧、末帧</translation>
    </message>
    <message>
        <source>Stop the conversion; leave full screen</source>
        <translation>停止转换；退出全屏</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动画面</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>移动分隔线</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>场景切换</translation>
    </message>
    <message>
        <source>From cut to cut</source>
        <translation>逐个切换点</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Add or remove a cut</source>
        <translation>添加或移除切换点</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>上移、下移</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>%1-bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Bits per colour channel: kept as they are.</source>
        <translation>每个颜色通道的位数：保持原样。</translation>
    </message>
    <message>
        <source>Variable frame rate: the times of the frames are kept.</source>
        <translation>可变帧率：保留各帧的时间。</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>隔行</translation>
    </message>
    <message>
        <source>Each frame holds two half pictures from different moments.</source>
        <translation>每帧包含两个不同时刻的场。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>The video has transparency.</source>
        <translation>该视频带有透明度。</translation>
    </message>
    <message numerus="yes">
        <source>%n audio track(s)</source>
        <translation>
            <numerusform>%n 条音轨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle track(s)</source>
        <translation>
            <numerusform>%n 条字幕轨</numerusform>
        </translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>宽度和高度（像素）。</translation>
    </message>
    <message>
        <source>Frames per second, on average.</source>
        <translation>每秒平均帧数。</translation>
    </message>
    <message>
        <source>Length in minutes and seconds.</source>
        <translation>时长（分和秒）。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s).</source>
        <translation>
            <numerusform>%n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the new file unchanged.</source>
        <translation>原样复制到新文件。</translation>
    </message>
    <message>
        <source>High dynamic range: kept as it is. Here its colours are brought to this screen.</source>
        <translation>高动态范围：保持原样。此处颜色已适配本屏幕。</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message numerus="yes">
        <source>All is done. The computer is suspended in %n second(s).</source>
        <translation>
            <numerusform>全部完成。计算机将在 %n 秒后挂起。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>保持唤醒</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonBar</name>
    <message>
        <source>Picture A</source>
        <translation>图像 A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>图像 B</translation>
    </message>
    <message>
        <source>What is compared: the frames of the source, or the frame between them made in different ways.</source>
        <translation>比较的内容：来源的帧，或以不同方式得到的中间帧。</translation>
    </message>
    <message>
        <source>Time, memory and tiles of this picture</source>
        <translation>此图像的时间、内存和分块数</translation>
    </message>
    <message>
        <source>How alike the two are: PSNR in decibels (more than 40 is hard to see), SSIM from 0 to 1.
Seams compares steps at the edges of tiles with the same places in the originals: 1.00 leaves no trace.</source>
        <translation>两者的相似程度：PSNR 以分贝计（超过 40 几乎看不出），SSIM 从 0 到 1。
“接缝”将分块边缘的跳变与原始帧中相同位置相比：1.00 表示没有痕迹。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>松开即可打开</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EmptyState</name>
    <message>
        <source>Drop a video to make it smoother</source>
        <translation>拖入视频，让它更流畅</translation>
    </message>
    <message>
        <source>Tessera generates the frames in between, tile by tile, so that even 4K and 8K fit in the memory you have.</source>
        <translation>Tessera 逐块生成中间的帧，因此即使是 4K 和 8K 也能用您现有的内存处理。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Open videos (Ctrl+O)</source>
        <translation>打开视频 (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EvaluationDialog</name>
    <message>
        <source>&amp;Save the page…</source>
        <translation>保存页面(&amp;S)…</translation>
    </message>
    <message>
        <source>How good are new frames of %1?</source>
        <translation>%1 的新帧质量如何？</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save the figures and the worst frames as an HTML page.</source>
        <translation>将数据和最差的帧保存为 HTML 页面。</translation>
    </message>
    <message>
        <source>Every second frame is left out, made again, and compared with the true one.</source>
        <translation>每隔一帧去掉一帧，重新生成，再与真实的帧比较。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成方式</translation>
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
        <translation>最差 5 %</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Figures by what made the frames</source>
        <translation>按生成方式列出的数据</translation>
    </message>
    <message>
        <source>Likeness to the true frames in dB, mean over them: higher is better</source>
        <translation>与真实帧的相似度（dB，平均值）：越高越好</translation>
    </message>
    <message>
        <source>Likeness of structure to the true frames: 1 is equal</source>
        <translation>与真实帧的结构相似度：1 表示相同</translation>
    </message>
    <message>
        <source>PSNR of the worst twentieth of the frames, where eyes catch on</source>
        <translation>最差的二十分之一帧的 PSNR，也是最容易看出问题的地方</translation>
    </message>
    <message>
        <source>How much more the result changes from frame to frame than the video: 0 is best</source>
        <translation>结果的帧间变化比视频多多少：0 最好</translation>
    </message>
    <message>
        <source>For each new frame</source>
        <translation>每个新帧</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Making frames and comparing them…</source>
        <translation>正在生成帧并比较…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were made and compared.</source>
        <translation>
            <numerusform>已生成并比较 %n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>The worst one, frame %1: as it was</source>
        <translation>最差的一帧，第 %1 帧：原样</translation>
    </message>
    <message>
        <source>As it was made: %1 dB</source>
        <translation>生成的：%1 dB</translation>
    </message>
    <message>
        <source>The difference, four times</source>
        <translation>差异（四倍）</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>保存页面</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Frames to compare</source>
        <translation>要比较的帧数</translation>
    </message>
    <message>
        <source>Frames to &amp;compare</source>
        <translation>要比较的帧数(&amp;C)</translation>
    </message>
    <message>
        <source>Made and compared, around the playhead. More of them say more, and take longer.</source>
        <translation>在播放头附近生成并比较。数量越多越可靠，也越费时。</translation>
    </message>
    <message>
        <source>The most model data that was held at once</source>
        <translation>同时保存的模型数据的最大值</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Fold</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>已展开。按下可折叠。</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>已折叠。按下可展开。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ForecastNote</name>
    <message>
        <source>Measured on a second of this video with these settings, in three places of it.
The two times are those of its fastest and its slowest place.</source>
        <translation>用这些设置在此视频的三处共一秒上测得。
两个时间分别对应最快和最慢之处。</translation>
    </message>
    <message>
        <source>About %1 (%2 to %3), %4; meanwhile %5 of disk, %6 of memory</source>
        <translation>约 %1（%2 至 %3），%4；期间占用磁盘 %5、内存 %6</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>正在测量所需时间…</translation>
    </message>
    <message numerus="yes">
        <source>All %n videos: about %1, %2</source>
        <translation>
            <numerusform>全部 %n 个视频：约 %1，%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeaderBar</name>
    <message>
        <source>Size of the picture: 100 % shows each of its pixels as one of the screen&apos;s.</source>
        <translation>图像大小：100 % 时图像的每个像素对应屏幕的一个像素。</translation>
    </message>
    <message>
        <source>Open videos</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
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
        <translation>不保留：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>有变化：%1</translation>
    </message>
    <message>
        <source>Everything in the video is kept</source>
        <translation>视频中的一切都会保留</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>A Matroska file (.mkv) would keep: %1. To make one, change the ending of the output&apos;s name.</source>
        <translation>Matroska 文件（.mkv）可以保留：%1。如需这样，请更改输出文件名的扩展名。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>What the new file keeps of the video, and what not</source>
        <translation>新文件保留视频中的哪些内容，哪些不保留</translation>
    </message>
    <message>
        <source>Checking what the new file will keep…</source>
        <translation>正在检查新文件会保留什么…</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>What the new file keeps</source>
        <translation>新文件保留的内容</translation>
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
        <translation>%1 不在这台计算机上。请先下载，然后再拖入文件。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Show the crash report</source>
        <translation>显示崩溃报告</translation>
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
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>How wide the brush and the eraser are.</source>
        <translation>画笔和橡皮的宽度。</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔边</translation>
    </message>
    <message>
        <source>Around the kept areas the generated picture comes in gradually over so many pixels. 0 is a hard edge.</source>
        <translation>在保留区域周围，生成的图像在这么多像素内逐渐显现。0 为硬边。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keeps nothing any more.</source>
        <translation>不再保留任何区域。</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>从图片读取区域，白色处的像素将被保留。</translation>
    </message>
    <message>
        <source>Writes the areas as a PNG file, white where pixels are kept.</source>
        <translation>将区域写入 PNG 文件，白色处的像素将被保留。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to looking at the picture.</source>
        <translation>返回查看图像。</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Draw rectangles</source>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <source>Drag over a caption or a display that must not be bent by motion.</source>
        <translation>在不应被运动扭曲的字幕或界面上拖动。</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Draw with a brush</source>
        <translation>用画笔绘制</translation>
    </message>
    <message>
        <source>Paint over what must not be bent by motion.</source>
        <translation>涂抹不应被运动扭曲的部分。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Takes away what was marked.</source>
        <translation>去掉已标记的部分。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Import or export areas</source>
        <translation>导入或导出区域</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, or writes them as one</source>
        <translation>从图片读取区域，或将其写成图片</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryGraph</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory: not measured yet</source>
        <translation>内存：尚未测量</translation>
    </message>
    <message>
        <source>%1 now, peak %2</source>
        <translation>当前 %1，峰值 %2</translation>
    </message>
    <message>
        <source>%1 now, peak %2 of %3</source>
        <translation>当前 %1，峰值 %2，共 %3</translation>
    </message>
    <message>
        <source>Memory that Tessera takes in all, as the system counts it: its history, and its share of what there is. The second line says how much of it is the model&apos;s data, which tiles keep small. The mark on the bar is the peak.</source>
        <translation>Tessera 占用的全部内存（按系统统计）：其历史以及所占份额。第二行是其中模型数据的大小，分块使其保持较小。条上的标记为峰值。</translation>
    </message>
    <message>
        <source>model data %1, peak %2</source>
        <translation>模型数据 %1，峰值 %2</translation>
    </message>
    <message>
        <source>%1, allowed %2</source>
        <translation>%1，允许 %2</translation>
    </message>
    <message>
        <source>model data %1</source>
        <translation>模型数据 %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>现在 %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryOutlook</name>
    <message>
        <source>%1 of model data</source>
        <translation>模型数据 %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelDialog</name>
    <message>
        <source>&amp;Install…</source>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Comparing the file with its checksum…</source>
        <translation>正在将文件与其校验和比较…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <source>Choose a model file; you can also drop one on the window</source>
        <translation>选择模型文件；也可将其拖放到窗口上</translation>
    </message>
    <message>
        <source>Compare the file with its checksum</source>
        <translation>将文件与其校验和比较</translation>
    </message>
    <message>
        <source>“%1” is installed.</source>
        <translation>“%1”已安装。</translation>
    </message>
    <message>
        <source>“%1” is as it was installed.</source>
        <translation>“%1”与安装时一致。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>Copying and trying the model…</source>
        <translation>正在复制并试用模型…</translation>
    </message>
    <message>
        <source>%1

%2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

%2
许可证：%3
SHA-256：%4
文件：%5</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove “%1”? Its file in Tessera&apos;s folder is deleted; the one you installed it from stays.</source>
        <translation>移除“%1”？Tessera 文件夹中的文件将被删除；安装来源文件会保留。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>No model is installed; what is built in needs none. Drop the weights of RIFE or TLB-VFI, or a TorchScript model, on the window to install it.</source>
        <translation>没有安装模型；内置的方法不需要模型。把 RIFE 或 TLB-VFI 的权重，或 TorchScript 模型拖到窗口上即可安装。</translation>
    </message>
    <message>
        <source>%1

%2
Licence: %3

%4</source>
        <translation>%1

%2
许可证：%3

%4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelFlow</name>
    <message>
        <source>Install models</source>
        <translation>安装模型</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>模型 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionBar</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>正在准备预览…</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>已生成 %1 帧，共 %2 帧</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: too late to be shown</source>
        <translation>
            <numerusform>来不及显示，略过 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>显示源视频</translation>
    </message>
    <message>
        <source>The video as it is</source>
        <translation>现有的视频</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Show the new video</source>
        <translation>显示新视频</translation>
    </message>
    <message>
        <source>The video as it will be</source>
        <translation>将要生成的视频</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>As fast as the new video will be</source>
        <translation>与新视频一样快</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>半速</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>速度减半</translation>
    </message>
    <message>
        <source>Quarter speed</source>
        <translation>四分之一速</translation>
    </message>
    <message>
        <source>A quarter as fast</source>
        <translation>速度为四分之一</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Length of the preview</source>
        <translation>预览长度</translation>
    </message>
    <message>
        <source>How many seconds of the new video are made around the playhead</source>
        <translation>在播放头附近生成多少秒的新视频</translation>
    </message>
    <message>
        <source>End the preview</source>
        <translation>结束预览</translation>
    </message>
    <message>
        <source>End the preview (P); what was made is kept</source>
        <translation>结束预览 (P)；已生成的内容会保留</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>没有音频设备</translation>
    </message>
    <message>
        <source>There is no sound here, or none that passes evenly</source>
        <translation>此处没有声音，或声音不是匀速播放</translation>
    </message>
    <message>
        <source>Nothing here plays sound</source>
        <translation>此处没有可播放声音的设备</translation>
    </message>
    <message>
        <source>Sound, heard at full speed once all frames are made</source>
        <translation>声音：所有帧生成后以全速播放时可听到</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionView</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>新视频</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>差异，放大 8 倍</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NamingDialog</name>
    <message>
        <source>&amp;Beside the source</source>
        <translation>与来源同一位置(&amp;B)</translation>
    </message>
    <message>
        <source>Name and folder of new files</source>
        <translation>新文件的名称和文件夹</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>名称的格式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>来源的名称</translation>
    </message>
    <message>
        <source>Frame rate, such as x2 or 60fps</source>
        <translation>帧率，例如 x2 或 60fps</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>插入：%1</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder of new files</source>
        <translation>选择新文件的文件夹</translation>
    </message>
    <message>
        <source>In &amp;one folder</source>
        <translation>在同一文件夹中(&amp;O)</translation>
    </message>
    <message>
        <source>Folder of new files</source>
        <translation>新文件的文件夹</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>另有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OutputSection</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>How the new file is compressed.
H.264 plays everywhere; HEVC and AV1 are smaller and slower to encode;
FFV1 is lossless and large. Memory stays the same.</source>
        <translation>新文件的压缩方式。
H.264 随处可播；HEVC 和 AV1 更小，但编码更慢；
FFV1 无损且体积大。内存不变。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Quality, lower is better</source>
        <translation>质量，数值越小越好</translation>
    </message>
    <message>
        <source>Lower is better and larger. Auto is visually clean for the codec.
It changes neither time nor memory much.</source>
        <translation>数值越小质量越好，文件越大。“自动”对该编解码器而言观感干净。
时间和内存几乎不变。</translation>
    </message>
    <message>
        <source>Change the output file</source>
        <translation>更改输出文件</translation>
    </message>
    <message>
        <source>Choose another name or folder. An existing file is never overwritten unasked.</source>
        <translation>选择其他名称或文件夹。绝不会未经询问就覆盖已有文件。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Name and folder of all new files</source>
        <translation>所有新文件的名称和文件夹</translation>
    </message>
    <message>
        <source>How new files are called, and where they go, unless you choose.</source>
        <translation>在您未指定时，新文件的名称和存放位置。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlayheadBar</name>
    <message>
        <source>Rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>播放头</translation>
    </message>
    <message>
        <source>Every position is a frame of the new video; between two frames of the source it is generated as you look.</source>
        <translation>每个位置都是新视频的一帧；来源两帧之间的帧会在您查看时生成。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetCard</name>
    <message>
        <source>Preset %1, recommended</source>
        <translation>预设 %1，推荐</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1，已修改</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1，默认</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetMenu</name>
    <message>
        <source>&amp;Save as a new preset…</source>
        <translation>另存为新预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Update this preset</source>
        <translation>更新此预设(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Use for &amp;new videos</source>
        <translation>用于新视频(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <translation>另存为新预设</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>我的预设</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Videos in the queue keep its values.</source>
        <translation>删除预设“%1”？队列中的视频会保留其数值。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>导出预设</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewArea</name>
    <message>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>Last generated frame</source>
        <translation>最近生成的帧</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 与 %2 之间</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>Original frame</source>
        <translation>原始帧</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>差异，放大 8 倍</translation>
    </message>
    <message>
        <source>Tiles are planned from the memory that is free</source>
        <translation>分块按空闲内存规划</translation>
    </message>
    <message>
        <source>Scene cut: the frame before it is shown again</source>
        <translation>场景切换：重复显示前一帧</translation>
    </message>
    <message>
        <source>Scene cut: cross-fade</source>
        <translation>场景切换：交叉淡化</translation>
    </message>
    <message>
        <source>The beginning has to lie before the end, which is at %1. Nothing was changed.</source>
        <translation>起点必须在终点（%1）之前。未作任何更改。</translation>
    </message>
    <message>
        <source>The end has to lie behind the beginning, which is at %1. Nothing was changed.</source>
        <translation>终点必须在起点（%1）之后。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no key at the playhead.</source>
        <translation>播放位置没有关键点。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The video with its tiles. Left and right show another frame, space plays, plus and minus zoom, shift and the arrow keys move the picture.</source>
        <translation>带有分块的视频。左右键显示其他帧，空格播放，加减号缩放，Shift 加方向键移动图像。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ProgressPanel</name>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Left, about</source>
        <translation>大约剩余</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, file name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Between frames %1 and %2</source>
        <translation>第 %1 帧与第 %2 帧之间</translation>
    </message>
    <message>
        <source>tile %1 of %2</source>
        <translation>图块 %1 / %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueCompanion</name>
    <message>
        <source>A video is being converted</source>
        <translation>正在转换视频</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) done</source>
        <translation>
            <numerusform>%n 个视频已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n 个有警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueDelegate</name>
    <message>
        <source>Remove from the queue (Delete)</source>
        <translation>从队列中移除 (Delete)</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>再次转换</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定义设置</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueKeeper</name>
    <message>
        <source>Another window keeps the queue. What you add here is not remembered.</source>
        <translation>另一个窗口正在保存队列。在此添加的内容不会被记住。</translation>
    </message>
    <message>
        <source> It lies in %1.</source>
        <translation> 它位于 %1。</translation>
    </message>
    <message>
        <source>The remembered queue could not be read: it is damaged or of a newer version.</source>
        <translation>无法读取已记住的队列：它已损坏或来自更新的版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) of the remembered queue could not be read.</source>
        <translation>
            <numerusform>已记住队列中的 %n 个视频无法读取。</numerusform>
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
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 个完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left for all</source>
        <translation>全部还需约 %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>The videos in the order in which they are converted. Delete removes, Alt and the arrow keys move, and the menu key shows what else can be done.</source>
        <translation>按转换顺序排列的视频。Delete 移除，Alt 加方向键移动，菜单键显示其他操作。</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>显示报告(&amp;R)</translation>
    </message>
    <message>
        <source>Convert &amp;again</source>
        <translation>再次转换(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateSection</name>
    <message>
        <source>Each gap between two frames is divided into this many.
Time grows with it; memory and the original frames stay the same.</source>
        <translation>两帧之间的间隔被分成这么多份。
时间随之增加；内存和原始帧不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n times the frames</source>
        <translation>
            <numerusform>帧数的 %n 倍</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames between the originals are generated.</source>
        <translation>在原始帧之间生成新帧。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 frames</source>
        <translation>%1 · %2 帧</translation>
    </message>
    <message numerus="yes">
        <source>%n frames per second</source>
        <translation>
            <numerusform>每秒 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>New frames stand at exact times, so that motion stays even; few originals remain.
Time grows with the number of frames; memory stays the same.</source>
        <translation>新帧位于精确的时间点，运动因此均匀；原始帧所剩不多。
时间随帧数增加；内存不变。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>%1 times slower</source>
        <translation>慢 %1 倍</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>The picture lasts this many times as long; the frames between are generated.</source>
        <translation>画面时长变为这么多倍；中间的帧由程序生成。</translation>
    </message>
    <message>
        <source>Slow sound down with the picture, at its own pitch; otherwise it is left out</source>
        <translation>声音随画面放慢并保持音高；否则省略</translation>
    </message>
    <message>
        <source>Frame rate of the new video</source>
        <translation>新视频的帧率</translation>
    </message>
    <message>
        <source>A factor such as ×3, or frames per second: 24, 59.94, 30000/1001</source>
        <translation>倍数（如 ×3）或每秒帧数：24、59.94、30000/1001</translation>
    </message>
    <message>
        <source>%1, as this screen</source>
        <translation>%1（同此屏幕）</translation>
    </message>
    <message numerus="yes">
        <source>%1 · speed by %n key(s)</source>
        <translation>
            <numerusform>%1 · 速度按 %n 个关键点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RepairDialog</name>
    <message>
        <source>Show the &amp;originals, without new frames</source>
        <translation>显示原始帧，不用新帧(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Blend the two originals</source>
        <translation>混合两个原始帧(&amp;B)</translation>
    </message>
    <message>
        <source>Another &amp;model:</source>
        <translation>其他模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Keep the marked areas from the originals</source>
        <translation>从原始帧保留标记区域(&amp;K)</translation>
    </message>
    <message>
        <source>Make a stretch again</source>
        <translation>重做一个片段</translation>
    </message>
    <message>
        <source>All else in %1 stays as it is, to the byte. Until the new file is complete, the old one is there.</source>
        <translation>%1 的其余部分逐字节保持不变。新文件完成之前，旧文件一直保留。</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>重做(&amp;A)</translation>
    </message>
    <message>
        <source>Frames of the source</source>
        <translation>源视频的帧</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>它们之间</translation>
    </message>
    <message>
        <source>First frame of the stretch</source>
        <translation>片段的第一帧</translation>
    </message>
    <message>
        <source>Last frame of the stretch</source>
        <translation>片段的最后一帧</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Model of the stretch</source>
        <translation>片段的模型</translation>
    </message>
    <message>
        <source>Mark them on the picture first</source>
        <translation>请先在画面上标记</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ReportWindow</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy everything on this page as plain text, for a message or a bug report.</source>
        <translation>将本页全部内容复制为纯文本，用于消息或错误报告。</translation>
    </message>
    <message>
        <source>Save this page as HTML, or its facts as JSON.</source>
        <translation>将本页保存为 HTML，或将其数据保存为 JSON。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>数据 (*.json)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultActions</name>
    <message>
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>无法打开 %1：文件已不存在，或此计算机上没有可打开它的程序。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultPanel</name>
    <message>
        <source>%1 frames, %2 of them new</source>
        <translation>%1 帧，其中新生成 %2 帧</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Play the new video</source>
        <translation>播放新视频</translation>
    </message>
    <message>
        <source>Open the new video in your player.</source>
        <translation>在您的播放器中打开新视频。</translation>
    </message>
    <message>
        <source>Open the folder of the new video</source>
        <translation>打开新视频所在的文件夹</translation>
    </message>
    <message>
        <source>Show the new video in the file manager.</source>
        <translation>在文件管理器中显示新视频。</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>What was done and what it took, to read, save or copy.</source>
        <translation>做了什么、花费多少，可阅读、保存或复制。</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>最多占用 %1 内存</translation>
    </message>
    <message>
        <source>%1 was said before</source>
        <translation>预估 %1</translation>
    </message>
    <message>
        <source>Frames %1 to %2 were made again; the rest is as it was.</source>
        <translation>已重做第 %1 至 %2 帧；其余保持原样。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ScoreCurve</name>
    <message>
        <source>Scene cuts</source>
        <translation>场景切换</translation>
    </message>
    <message>
        <source>%1. Left and right go from cut to cut, up and down move the threshold, enter adds or removes the cut at the playhead.</source>
        <translation>%1。左右键在切换点之间移动，上下键调整阈值，回车键在播放头处添加或移除切换点。</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n 个切换点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated frame(s)</source>
        <translation>
            <numerusform>%n 个重复帧</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the cut before frame %1</source>
        <translation>移除第 %1 帧之前的切换点(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a cut before frame %1</source>
        <translation>在第 %1 帧之前添加切换点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget my changes</source>
        <translation>放弃我的更改(&amp;F)</translation>
    </message>
    <message>
        <source>Between two scenes</source>
        <translation>两个场景之间</translation>
    </message>
    <message>
        <source>R&amp;epeat the frame before</source>
        <translation>重复前一帧(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cross-fade</source>
        <translation>交叉淡化(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Generate as anywhere</source>
        <translation>与其他位置一样生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Spread motion over repeated frames</source>
        <translation>将运动分摊到重复帧(&amp;S)</translation>
    </message>
    <message>
        <source>Threshold %1: a score at or above it is a cut. Drag to change it.</source>
        <translation>阈值 %1：达到该值即为切换点。拖动可更改。</translation>
    </message>
    <message>
        <source>The conversion begins here. Drag it, or press I at the playhead.</source>
        <translation>转换从此处开始。可拖动，或在播放头处按 I。</translation>
    </message>
    <message>
        <source>The conversion ends here. Drag it, or press O at the playhead.</source>
        <translation>转换到此处结束。可拖动，或在播放头处按 O。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Session</name>
    <message>
        <source>holiday.mp4</source>
        <translation>假期.mp4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>file name, what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no video in %1, and no numbered pictures.</source>
        <translation>%1 中没有视频，也没有编号图片。</translation>
    </message>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation>已从队列中移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were removed from the queue.</source>
        <translation>
            <numerusform>已从队列中移除 %n 个视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Paused: only %1 is free on the disk of the new file. Free some space, then go on.</source>
        <translation>已暂停：新文件所在磁盘仅剩 %1。请腾出空间后继续。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPanel</name>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What can be done with presets</source>
        <translation>预设的操作</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>保存、重命名、删除、导入和导出预设</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SidePanel</name>
    <message numerus="yes">
        <source>Start %n video(s)</source>
        <translation>
            <numerusform>开始 %n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>再次转换</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SliderField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StageRates</name>
    <message>
        <source>How many frames each stage could handle per second. The slowest one decides the speed.</source>
        <translation>每个阶段每秒能处理的帧数。最慢的阶段决定速度。</translation>
    </message>
    <message>
        <source>Stage rates</source>
        <translation>各阶段速度</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StartBar</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop this conversion (Esc)</source>
        <translation>停止此转换 (Esc)</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>取消转换</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StopQuestion</name>
    <message>
        <source>Keep what is done as a video</source>
        <translation>将已完成部分保存为视频</translation>
    </message>
    <message>
        <source>Throw away what is done</source>
        <translation>丢弃已完成部分</translation>
    </message>
    <message>
        <source>Keep converting</source>
        <translation>继续转换</translation>
    </message>
    <message>
        <source>What is done is kept beside the new file. Start goes on with it.</source>
        <translation>已完成部分保留在新文件旁。按“开始”即可继续。</translation>
    </message>
    <message>
        <source>Ends the new file here. It plays, and cannot go on later.</source>
        <translation>在此结束新文件。可以播放，但之后无法继续。</translation>
    </message>
    <message>
        <source>Nothing is left of this conversion; it can be started from the beginning.</source>
        <translation>此转换不会留下任何内容；可以从头开始。</translation>
    </message>
    <message>
        <source>A conversion is running. Close the window?</source>
        <translation>正在转换。要关闭窗口吗？</translation>
    </message>
    <message>
        <source>Stop this conversion?</source>
        <translation>停止此转换？</translation>
    </message>
    <message>
        <source>Close and go on later</source>
        <translation>关闭，稍后继续</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>停止，稍后继续</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TuningSection</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Smaller tiles need less memory and a little more time, because neighbours overlap.
Off computes each frame in one piece: fastest, if it fits. Quality stays nearly the same.</source>
        <translation>分块越小，内存越少，但因相邻分块重叠，时间略多。
“关闭”则整帧计算：若内存够用则最快。质量几乎不变。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Pixels that neighbouring tiles share and blend. More hides seams better and costs time;
memory stays the same. At most half a tile.</source>
        <translation>相邻分块共享并混合的像素。越多越能隐藏接缝，也越费时间；
内存不变。最多为分块的一半。</translation>
    </message>
    <message>
        <source>The resolution at which motion is measured. Lower is faster and needs less memory,
and finds large motion more easily; higher follows fine motion better.</source>
        <translation>测量运动时的分辨率。越低越快、内存越少，
也更容易找到大幅运动；越高越能跟随细微运动。</translation>
    </message>
    <message>
        <source>How often the motion is refined. More steps take more time and can be sharper;
memory stays the same.</source>
        <translation>优化运动的次数。步数越多时间越长，可能更清晰；
内存不变。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What makes the frames in between. Flow is built in; other models can be better and need
more time and memory.</source>
        <translation>用来生成中间帧的模型。光流为内置；其他模型可能更好，但需要
更多时间和内存。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where the model runs. A graphics card is many times faster; its memory is the limit then.</source>
        <translation>模型运行的位置。显卡要快许多倍，此时其显存就是上限。</translation>
    </message>
    <message>
        <source>Planned from free memory at the start</source>
        <translation>开始时按空闲内存规划</translation>
    </message>
    <message>
        <source>Each frame in one piece</source>
        <translation>整帧计算</translation>
    </message>
    <message>
        <source>%1 tiles (%2 × %3), %4 times the pixels</source>
        <translation>%1 个分块 (%2 × %3)，像素数 %4 倍</translation>
    </message>
    <message>
        <source>Flow (built in)</source>
        <translation>光流（内置）</translation>
    </message>
    <message>
        <source>Motion detail</source>
        <translation>运动细节</translation>
    </message>
    <message>
        <source>Refinement steps</source>
        <translation>细化步数</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 无法使用：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>About %1 of model data, of %2 free memory, and %3 s for each new frame</source>
        <translation>每个新帧约需模型数据 %1（可用内存 %2）和 %3 秒</translation>
    </message>
</context>
<context>
    <name>tessera::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Conversion</source>
        <translation>转换(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Change &amp;output…</source>
        <translation>更改输出(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Play the new video</source>
        <translation>播放新视频(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>打开其文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;tiles</source>
        <translation>显示分块(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show tile &amp;numbers</source>
        <translation>显示分块编号(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;One picture</source>
        <translation>单个图像(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;plit with a divider</source>
        <translation>以分隔线分割(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blink between two</source>
        <translation>两者交替显示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>后退一帧(&amp;K)</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>后退一帧 (左)</translation>
    </message>
    <message>
        <source>Play the source (Space)</source>
        <translation>播放来源 (空格)</translation>
    </message>
    <message>
        <source>Frame for&amp;ward</source>
        <translation>前进一帧(&amp;W)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>前进一帧 (右)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>关于 Tessera(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>完成此项后停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>&amp;Name and folder of new files…</source>
        <translation>新文件的名称和文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>显示报告(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Convert a&amp;gain</source>
        <translation>再次转换(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Duplicate in the queue</source>
        <translation>在队列中复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue</source>
        <translation>在队列中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the queue</source>
        <translation>在队列中下移(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Remove what is &amp;finished</source>
        <translation>移除已完成的(&amp;F)</translation>
    </message>
    <message>
        <source>When all is don&amp;e</source>
        <translation>全部完成后(&amp;E)</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>全部完成后</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>什么也不做(&amp;N)</translation>
    </message>
    <message>
        <source>Show a &amp;message</source>
        <translation>显示消息(&amp;M)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Suspend the computer</source>
        <translation>挂起计算机(&amp;S)</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>外观(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lens at the mouse</source>
        <translation>鼠标处的放大镜(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Colour tiles by</source>
        <translation>分块着色依据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>内存(&amp;M)</translation>
    </message>
    <message>
        <source>Pre&amp;vious cut</source>
        <translation>上一个切换点(&amp;V)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Ne&amp;xt cut</source>
        <translation>下一个切换点(&amp;X)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Add or remove a cut &amp;here</source>
        <translation>在此添加或移除切换点(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keep areas as they are…</source>
        <translation>保持区域原样(&amp;K)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>E&amp;valuate on this video…</source>
        <translation>用此视频评估(&amp;V)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Measure how good new frames of this video are with these settings</source>
        <translation>测量用这些设置生成的新帧质量</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤消(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
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
        <translation>场景和重复帧(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>从队列中移除(&amp;M)</translation>
    </message>
    <message>
        <source>Takes what is done, cancelled or failed out of the list, with its reports</source>
        <translation>将已完成、已取消或失败的项目及其报告移出列表</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Play the source</source>
        <translation>播放源视频(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Preview in &amp;motion</source>
        <translation>动态预览(&amp;M)</translation>
    </message>
    <message>
        <source>Make a few seconds of the new video around the playhead and play them (P)</source>
        <translation>在播放头附近生成几秒新视频并播放 (P)</translation>
    </message>
    <message>
        <source>&amp;Begin the conversion here</source>
        <translation>从此处开始转换(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End the conversion here</source>
        <translation>在此处结束转换(&amp;E)</translation>
    </message>
    <message>
        <source>Convert the &amp;whole video</source>
        <translation>转换整个视频(&amp;W)</translation>
    </message>
    <message>
        <source>Shift+I</source>
        <translation>Shift+I</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>停止播放(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;peed at the playhead</source>
        <translation>播放位置的速度(&amp;P)</translation>
    </message>
    <message>
        <source>Sets a key: between two keys the speed changes evenly, without a jump</source>
        <translation>设置关键点：两个关键点之间速度均匀变化，没有跳变</translation>
    </message>
    <message>
        <source>&amp;Remove the key here</source>
        <translation>移除此处的关键点(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all keys</source>
        <translation>移除所有关键点(&amp;A)</translation>
    </message>
    <message>
        <source>Make a &amp;stretch again…</source>
        <translation>重做一个片段(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Of the new video: with the originals, a blend or another model; the rest stays as it is</source>
        <translation>在新视频中：用原始帧、混合或其他模型；其余保持不变</translation>
    </message>
</context>
</TS>
