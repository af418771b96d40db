#include "ui/settings/preset_store.h"

#include "ui/text/message_text.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::ui;

class TestPresetStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void builtInsAreAlwaysThereAndStayAsTheyAre() {
        QCOMPARE(m_store->presets().size(), qsizetype(preset::builtInPresets().size()));
        m_store->rename("4k-quality", "Mine");
        m_store->update("4k-quality", values(768));
        m_store->remove("4k-quality");
        QCOMPARE(m_store->find("4k-quality")->tileSize, 512);
        QVERIFY(!m_store->isOwn("4k-quality"));
    }

    void savedPresetComesBackAfterARestart() {
        const QString id = m_store->add("  Anime, small tiles ", values(256));
        QVERIFY(m_store->isOwn(id));
        QCOMPARE(m_store->find(id)->name, std::string("Anime, small tiles"));
        QTRY_COMPARE(files().size(), 1);

        reopen();

        QTRY_VERIFY(m_store->find(id) != nullptr);
        QCOMPARE(m_store->find(id)->tileSize, 256);
        QCOMPARE(m_store->find(id)->name, std::string("Anime, small tiles"));
    }

    void equalNamesDoNotCollide() {
        const QString first = m_store->add("Mine", values(256));
        const QString second = m_store->add("Mine", values(384));
        QVERIFY(first != second);
        QTRY_COMPARE(files().size(), 2);
        QVERIFY(m_store->add("   ", values(256)).isEmpty());
    }

    void renameUpdateAndRemoveReachTheDisk() {
        const QString id = m_store->add("Mine", values(256));
        m_store->rename(id, "Better");
        m_store->update(id, values(384));
        QCOMPARE(m_store->find(id)->name, std::string("Better"));
        QTRY_VERIFY(content(id).contains("384") && content(id).contains("Better"));

        m_store->setDefault(id);
        m_store->remove(id);

        QVERIFY(m_store->find(id) == nullptr);
        QVERIFY(m_store->defaultId().isEmpty());
        QTRY_COMPARE(files().size(), 0);
    }

    void exportedPresetCanBeImported() {
        QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath("mine.json");
        const QString id = m_store->add("Mine", values(384));
        m_store->exportTo(id, file);
        QTRY_VERIFY(QFile::exists(file));
        m_store->remove(id);

        QSignalSpy imported(m_store.get(), &PresetStore::imported);
        m_store->importFiles({file});

        QVERIFY(imported.wait());
        const QString again = imported.first().first().toString();
        QCOMPARE(m_store->find(again)->tileSize, 384);
        QVERIFY(m_store->isOwn(again));
    }

    void badFilesAreRefusedInWordsAndDamagedOnesPassedOver() {
        QTemporaryDir elsewhere;
        QFile bad(elsewhere.filePath("bad.json"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"schema\": 1, \"id\": 3}");
        bad.close();
        QSignalSpy failed(m_store.get(), &PresetStore::failed);
        m_store->importFiles({bad.fileName()});
        QVERIFY(failed.wait());
        QCOMPARE(m_store->presets().size(), qsizetype(preset::builtInPresets().size()));

        m_store->add("Mine", values(256));
        QTRY_COMPARE(files().size(), 1);
        QVERIFY(QFile::copy(bad.fileName(), m_dir->filePath("presets/damaged.json")));
        reopen();
        QTRY_COMPARE(m_store->presets().size(), qsizetype(5));
    }

    void folderThatCannotBeWrittenIsSaid() {
        QFile inTheWay(m_dir->filePath("presets"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failed(m_store.get(), &PresetStore::failed);
        m_store->add("Mine", values(256));
        QVERIFY(failed.wait());
        QVERIFY(failureText(failed.first().first().value<Failure>()).contains("could not be written"));
    }

private:
    static preset::Preset values(int tileSize) {
        preset::Preset preset;
        preset.tileSize = tileSize;
        return preset;
    }
    void reopen() {
        m_store.reset();
        m_store = std::make_unique<PresetStore>(m_dir->filePath("presets"));
    }
    QStringList files() const { return QDir(m_dir->filePath("presets")).entryList(QDir::Files); }
    QByteArray content(const QString& id) const {
        QFile file(m_dir->filePath(QStringLiteral("presets/%1.json").arg(id)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PresetStore> m_store;
};

QTEST_GUILESS_MAIN(TestPresetStore)
#include "tst_preset_store.moc"
