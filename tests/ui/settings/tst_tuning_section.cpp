#include <QString>

#include "ui/outlook/memory_outlook.h"
#include "ui/settings/job_settings.h"
#include "ui/settings/tuning_section.h"

#include <QComboBox>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestTuningSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_section = std::make_unique<TuningSection>(m_outlook);
        connect(m_section.get(), &SettingsSection::edited, m_section.get(),
                [this](const JobSettings& settings) { m_settings = settings; });
        m_section->showSettings(m_settings = {}, {});
        m_section->setDevices({device("cpu", "AMD EPYC", {}), device("cuda:0", "NVIDIA H200", {}),
                               device("xpu", {}, "LibTorch finds no card")});
    }

    void whatCanBeUsedIsOffered() {
        const QComboBox& box = *m_section->device();
        QCOMPARE(box.count(), 3);
        QVERIFY(box.findData("auto") == 0 && box.findData("cpu") > 0 && box.findData("cuda:0") > 0);
        QVERIFY(box.findData("xpu") < 0);
    }

    void theReasonIsSaidWhenOneCannot() {
        QCOMPARE(m_section->deviceText(), QString("XPU cannot be used: LibTorch finds no card"));
    }

    void theChosenOneIsNamed() {
        QComboBox* box = m_section->device();
        box->setCurrentIndex(box->findData("cuda:0"));
        Q_EMIT box->activated(box->currentIndex());

        QCOMPARE(QString::fromStdString(m_settings.generator.device), QString("cuda:0"));
        m_section->showSettings(m_settings, {});
        QVERIFY(m_section->deviceText().startsWith("NVIDIA H200, "));
    }

    // A setting of another machine stays what it is until it is changed.
    void aDeviceThatIsNotHereStaysChosen() {
        m_settings.generator.device = "cuda:7";
        m_section->showSettings(m_settings, {});
        QCOMPARE(m_section->device()->currentData().toString(), QString("cuda:7"));
    }

private:
    static inference::DeviceInfo device(const char* name, const char* hardware, const char* problem) {
        inference::DeviceInfo info;
        info.name = name;
        info.hardware = hardware != nullptr ? hardware : "";
        info.problem = problem != nullptr ? problem : "";
        info.total = std::int64_t{139} << 30;
        return info;
    }

    MemoryOutlook m_outlook{{}};
    JobSettings m_settings;
    std::unique_ptr<TuningSection> m_section;
};

QTEST_MAIN(TestTuningSection)
#include "tst_tuning_section.moc"
