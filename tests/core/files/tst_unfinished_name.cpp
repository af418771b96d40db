#include "core/files/descriptor.h"
#include "core/files/file_sync.h"
#include "core/files/unfinished_name.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include <sys/file.h>

using namespace tessera;
namespace fs = std::filesystem;

class TestUnfinishedName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fs::create_directories(m_folder); }
    void cleanupTestCase() { fs::remove_all(m_folder); }
    void init() {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }

    void whatAKillLeftGoes() {
        put(files::unfinishedName(m_folder / "mask.png"));
        put(files::unfinishedName(m_folder / "queue.json"));
        files::removeUnfinishedIn(m_folder);
        QVERIFY(fs::is_empty(m_folder));
    }

    void whatIsBeingWrittenStays() {
        const fs::path name = files::unfinishedName(m_folder / "mask.png");
        const files::Descriptor file(name, O_WRONLY | O_CREAT | O_EXCL);
        QCOMPARE(::flock(file.handle(), LOCK_EX | LOCK_NB), 0);
        files::removeUnfinishedIn(m_folder);
        QVERIFY(fs::exists(name));
    }

    void whatIsNotOursStays_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("a download") << QStringLiteral("film.mkv.part");
        QTest::newRow("too few digits") << QStringLiteral("mask.png.0123456789abcde.part");
        QTest::newRow("other digits") << QStringLiteral("mask.png.0123456789abcdeg.part");
        QTest::newRow("nothing before") << QStringLiteral("0123456789abcdef.part");
        QTest::newRow("another end") << QStringLiteral("mask.png.0123456789abcdef.png");
    }

    void whatIsNotOursStays() {
        QFETCH(QString, name);
        put(m_folder / name.toStdString());
        files::removeUnfinishedIn(m_folder);
        QVERIFY(fs::exists(m_folder / name.toStdString()));
    }

    void aLinkIsNotFollowed() {
        put(m_folder / "precious");
        fs::create_symlink(m_folder / "precious", m_folder / "mask.png.0123456789abcdef.part");
        files::removeUnfinishedIn(m_folder);
        QVERIFY(fs::exists(m_folder / "precious"));
    }

    // Two windows share the folder of masks: one sweeps while the other writes.
    void writingSucceedsWhileOthersSweep() {
        std::jthread sweeper([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                files::removeUnfinishedIn(m_folder);
            }
        });
        for (int number = 0; number < 200; ++number) {
            const fs::path name = m_folder / ("mask" + std::to_string(number));
            QVERIFY(files::writeWhole(name, "whole", files::Existing::Replace));
            QCOMPARE(fs::file_size(name), std::uintmax_t{5});
        }
    }

private:
    static void put(const fs::path& name) { std::ofstream(name) << "half"; }

    fs::path m_folder = fs::temp_directory_path() / ("tst_unfinished_name-" + files::randomDigits());
};

QTEST_APPLESS_MAIN(TestUnfinishedName)
#include "tst_unfinished_name.moc"
