#include "ui/source/file_dialogs.h"

#include "ui/theme/tessera_style.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

using namespace tessera::ui;

class TestFileDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8());  // without "Videos", "Pictures" or "Documents"
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyAppearance(*qApp, Appearance::Light);
    }

    // The name of a folder that is not there stood in the field of the file's name.
    void aFolderThatIsNotThereIsNoFile() {
        QWidget window;
        openFilesDialog(&window, {}, [](const QStringList&) {});
        openFolderDialog(&window, {}, [](const QString&) {});
        openMaskDialog(&window, [](const QString&) {});
        saveMaskDialog(&window, [](const QString&) {});
        const auto dialogs = window.findChildren<QFileDialog*>();
        QCOMPARE(dialogs.size(), 4);
        for (const QFileDialog* dialog : dialogs) {
            QCOMPARE(dialog->directory().absolutePath(), m_home.path());
            const auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            QVERIFY(name != nullptr);
            QCOMPARE(name->text(), QString());
        }
    }

    // Lines of one colour, as everywhere in the window.
    void iconsOfDialogsAreOfTheWindowsOwn_data() {
        QTest::addColumn<QStyle::StandardPixmap>("which");
        QTest::newRow("question") << QStyle::SP_MessageBoxQuestion;
        QTest::newRow("warning") << QStyle::SP_MessageBoxWarning;
        QTest::newRow("error") << QStyle::SP_MessageBoxCritical;
        QTest::newRow("back") << QStyle::SP_FileDialogBack;
        QTest::newRow("to parent") << QStyle::SP_FileDialogToParent;
        QTest::newRow("new folder") << QStyle::SP_FileDialogNewFolder;
        QTest::newRow("list") << QStyle::SP_FileDialogListView;
        QTest::newRow("details") << QStyle::SP_FileDialogDetailedView;
    }

    void iconsOfDialogsAreOfTheWindowsOwn() {
        QFETCH(QStyle::StandardPixmap, which);
        const QImage image = QApplication::style()->standardIcon(which).pixmap(32, 32).toImage();
        QColor ink;
        int apart = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.alpha() < 250) {
                    continue;
                }
                ink = ink.isValid() ? ink : colour;
                apart =
                    std::max({apart, std::abs(colour.red() - ink.red()),
                              std::abs(colour.green() - ink.green()), std::abs(colour.blue() - ink.blue())});
            }
        }
        QVERIFY(ink.isValid());
        QVERIFY2(apart < 10, qPrintable(QString::number(apart)));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestFileDialogs)
#include "tst_file_dialogs.moc"
