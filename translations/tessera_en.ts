<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ItemText</name>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Done, %n warning</numerusform>
            <numerusform>Done, %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tile</numerusform>
            <numerusform>%n tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Things move further than %n tile(s) can see: a larger overlap helps</source>
        <translation>
            <numerusform>Things move further than %n tile can see: a larger overlap helps</numerusform>
            <numerusform>Things move further than %n tiles can see: a larger overlap helps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message numerus="yes">
        <source>%n audio track(s)</source>
        <translation>
            <numerusform>%n audio track</numerusform>
            <numerusform>%n audio tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle track(s)</source>
        <translation>
            <numerusform>%n subtitle track</numerusform>
            <numerusform>%n subtitle tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s).</source>
        <translation>
            <numerusform>%n frame.</numerusform>
            <numerusform>%n frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateSection</name>
    <message numerus="yes">
        <source>%n times the frames</source>
        <translation>
            <numerusform>%n times the frames</numerusform>
            <numerusform>%n times the frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ScoreCurve</name>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n cut</numerusform>
            <numerusform>%n cuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated frame(s)</source>
        <translation>
            <numerusform>%n repeated frame</numerusform>
            <numerusform>%n repeated frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SidePanel</name>
    <message numerus="yes">
        <source>Start %n video(s)</source>
        <translation>
            <numerusform>Start %n video</numerusform>
            <numerusform>Start %n videos</numerusform>
        </translation>
    </message>
</context>
</TS>
