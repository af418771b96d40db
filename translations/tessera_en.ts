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
    <name>Preset</name>
    <message numerus="yes">
        <source>%1, flow %2, %n step(s)</source>
        <translation>
            <numerusform>%1, flow %2, %n step</numerusform>
            <numerusform>%1, flow %2, %n steps</numerusform>
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
    <name>Report</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
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
    <name>WhenDone</name>
    <message numerus="yes">
        <source>All is done. The computer is suspended in %n second(s).</source>
        <translation>
            <numerusform>All is done. The computer is suspended in %n second.</numerusform>
            <numerusform>All is done. The computer is suspended in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::EvaluationDialog</name>
    <message numerus="yes">
        <source>%n frame(s) were made and compared.</source>
        <translation>
            <numerusform>%n frame was made and compared.</numerusform>
            <numerusform>%n frames were made and compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ForecastNote</name>
    <message numerus="yes">
        <source>All %n videos: about %1, %2</source>
        <translation>
            <numerusform>The video: about %1, %2</numerusform>
            <numerusform>All %n videos: about %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionBar</name>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: too late to be shown</source>
        <translation>
            <numerusform>%n left out: too late to be shown</numerusform>
            <numerusform>%n left out: too late to be shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueCompanion</name>
    <message numerus="yes">
        <source>%n video(s) done</source>
        <translation>
            <numerusform>%n video done</numerusform>
            <numerusform>%n videos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with warnings</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueKeeper</name>
    <message numerus="yes">
        <source>%n video(s) of the remembered queue could not be read.</source>
        <translation>
            <numerusform>%n video of the remembered queue could not be read.</numerusform>
            <numerusform>%n videos of the remembered queue could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
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
    <message numerus="yes">
        <source>%n frames per second</source>
        <translation>
            <numerusform>%n frames per second</numerusform>
            <numerusform>%n frames per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · speed by %n key(s)</source>
        <translation>
            <numerusform>%1 · speed by %n key</numerusform>
            <numerusform>%1 · speed by %n keys</numerusform>
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
    <name>tessera::ui::SessionNotices</name>
    <message numerus="yes">
        <source>%n video(s) were removed from the queue.</source>
        <translation>
            <numerusform>%n video was removed from the queue.</numerusform>
            <numerusform>%n videos were removed from the queue.</numerusform>
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
