// The preset panel as a person uses it: cards, their menu, and its dialogs.
#include "ui/window/preset_menu.h"

#include "tests/ui/support/fake_core.h"
#include "ui/queue_list/queue_delegate.h"
#include "ui/session/session.h"
#include "ui/settings/preset_card.h"
#include "ui/settings/preset_section.h"
#include "ui/settings/settings_panel.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestPresetMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<test::FakeCore>();
        m_session = std::make_unique<Session>(m_core->functions());
        m_panel = std::make_unique<SettingsPanel>(m_session->presets(), m_session->outlook());
        m_menu = new PresetMenu(*m_session, new QMenu(m_panel.get()), m_panel.get());
        m_panel->setPresetMenu(m_menu->menu());
        connect(m_panel.get(), &SettingsPanel::edited, m_session.get(), &Session::setSettings);
        const auto show = [this] {
            if (const QueueItem* item = m_session->current()) {
                m_panel->showSettings(item->settings, item->info);
            }
        };
        connect(m_session.get(), &Session::settingsChanged, m_panel.get(), show);
        connect(m_session.get(), &Session::currentChanged, m_panel.get(), show);
        m_panel->resize(352, 700);
        m_panel->show();
        m_session->open({"/videos/4k.mkv"});
        QTRY_COMPARE(m_session->waitingCount(), 1);
        QTest::mouseClick(card("4k-quality"), Qt::LeftButton);
    }

    void cleanup() {
        for (const preset::Preset& preset : QList(m_session->presets().presets())) {
            m_session->presets().remove(QString::fromStdString(preset.id));
        }
        m_panel.reset();
        m_session.reset();
        m_core.reset();
    }

    void bestSaysWhatIsMissingAndTakesItsModelWithIt() {
        const auto model = [this] { return m_session->current()->settings.generator.model; };
        inference::ModelInfo flow;
        flow.id = "flow";
        inference::ModelInfo best;
        best.id = "best";
        const int height = card("best")->heightForWidth(card("best")->width());
        m_panel->presets()->setModels({flow});
        QVERIFY(!card("best")->isEnabled());
        QCOMPARE(card("best")->heightForWidth(card("best")->width()), height);  // nothing moves
        QVERIFY(card("best")->purpose().contains("RIFE"));
        const QString missing = card("best")->purpose();
        m_panel->presets()->setModels({best, flow});
        QVERIFY(card("best")->isEnabled());
        QVERIFY(card("best")->purpose() != missing);
        QTest::mouseClick(card("best"), Qt::LeftButton);
        QCOMPARE(model(), std::string("best"));
        QVERIFY(m_session->current()->settings.generator.automaticTiles);
        QTest::mouseClick(card("4k-quality"), Qt::LeftButton);
        QCOMPARE(model(), std::string("flow"));
    }

    void ownPresetIsSavedShownAndChosen() {
        setTile(256);
        QVERIFY(card("4k-quality")->isModified());

        saveAs("Small tiles");

        const QString id = m_session->current()->settings.presetId;
        QVERIFY(m_session->presets().isOwn(id));
        QVERIFY(card(id) != nullptr);
        QCOMPARE(card(id)->text(), QStringLiteral("Small tiles"));
        QVERIFY(card(id)->isChecked());
        QVERIFY(!card(id)->isModified());
        QVERIFY(!card("4k-quality")->isModified());
        QVERIFY(card(id)->accessibleDescription().contains("256"));
    }

    void updateRenameAndDelete() {
        saveAs("Mine");
        const QString id = m_session->current()->settings.presetId;
        QVERIFY(!m_menu->update->isEnabled());
        setTile(768);
        QVERIFY(card(id)->isModified());
        m_menu->update->trigger();
        QVERIFY(!card(id)->isModified());
        QCOMPARE(m_session->presets().find(id)->tileSize, 768);

        m_menu->rename->trigger();
        answer("Renamed");
        QCOMPARE(card(id)->text(), QStringLiteral("Renamed"));

        m_menu->remove->trigger();
        auto* box = m_panel->findChild<QMessageBox*>();
        QVERIFY(box != nullptr);
        QVERIFY(box->buttonRole(box->defaultButton()) == QMessageBox::RejectRole);  // Enter loses nothing
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
                break;
            }
        }
        QVERIFY(card(id) == nullptr);
        QCOMPARE(m_session->current()->settings.generator.tileSize, 768);
        QueueDelegate row(m_session->presets(), m_panel.get());
        QVERIFY(row.planText(*m_session->current()).startsWith(QStringLiteral("Own settings")));
    }

    void anImportedPresetIsChosen() {
        saveAs("Travelled");
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("travelled.json"));
        QSignalSpy imported(&m_session->presets(), &PresetStore::imported);
        m_session->presets().exportTo(m_session->current()->settings.presetId, file);
        QTRY_VERIFY(QFile::exists(file));
        QTest::mouseClick(card("4k-speed"), Qt::LeftButton);
        m_session->presets().importFiles({file});
        QTRY_COMPARE(imported.size(), 1);
        const QString id = imported.value(0).value(0).toString();
        QCOMPARE(m_session->current()->settings.presetId, id);
        QVERIFY(card(id)->isChecked());
    }

    void builtInPresetsCannotBeChanged() {
        QVERIFY(!m_menu->rename->isEnabled());
        QVERIFY(!m_menu->remove->isEnabled());
        QVERIFY(m_menu->saveAs->isEnabled());
        QVERIFY(m_menu->exportFile->isEnabled());
    }

    void defaultIsMarkedAndUsedForTheNextVideo() {
        QTest::mouseClick(card("4k-speed"), Qt::LeftButton);
        m_menu->makeDefault->trigger();
        QVERIFY(card("4k-speed")->accessibleName().contains("default"));
        m_session->open({"/videos/b.mp4"});
        QTRY_COMPARE(m_session->waitingCount(), 2);
        QCOMPARE(m_session->queue().at(1).settings.presetId, QStringLiteral("4k-speed"));
    }

    // And nothing moves under the mouse when they come.
    void recommendationGetsItsNumbers() {
        const auto height = [this] {
            QCoreApplication::processEvents();
            int sum = 0;
            for (const PresetCard* one : m_panel->findChildren<PresetCard*>()) {
                sum += one->heightForWidth(one->width());
            }
            return sum;
        };
        const int before = height();
        QCOMPARE(card("automatic")->recommendation(),
                 QStringLiteral("3840×2160: tiles only if memory asks for them"));
        m_session->outlook().want(m_session->current()->settings.generator);
        QTRY_COMPARE(
            card("4k-quality")->recommendation(),
            QStringLiteral(
                "3840×2160: 286\u00A0MB of model data in tiles instead of 8.4\u00A0GB; 5.6\u00A0GB is free"));
        QCOMPARE(height(), before);
    }

private:
    PresetCard* card(const QString& id) const { return m_panel->presets()->card(id); }
    void setTile(int size) {
        JobSettings settings = m_session->current()->settings;
        settings.generator.tileSize = size;
        m_session->setSettings(settings);
    }
    void saveAs(const QString& name) {
        m_menu->saveAs->trigger();
        answer(name);
    }
    void answer(const QString& name) {
        const auto dialogs = m_panel->findChildren<QInputDialog*>();
        QVERIFY(!dialogs.isEmpty());
        dialogs.last()->setTextValue(name);
        dialogs.last()->accept();
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SettingsPanel> m_panel;
    PresetMenu* m_menu = nullptr;
};

QTEST_MAIN(TestPresetMenu)
#include "tst_preset_menu.moc"
