// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// There is one sort of field for a person's words, and its words are kept on every page.

#include "capture/capture_window.hpp"
#include "field/focus_field.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "widgets/search_field.hpp"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace upturn::gui;

namespace {

/// A field that may be another one, and why.
bool mayBeAnother(const QWidget* field) {
    const QWidget* parent = field->parentWidget();
    // What one looks for is no word of the journal, and is not missed.
    if (qobject_cast<const SearchField*>(field) != nullptr)
        return true;
    // Days and times are chosen, digit by digit; keys are pressed.
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QKeySequenceEdit*>(parent) != nullptr;
}

template<class Field>
void lookForFields(QWidget& window, const std::string& page, int& fields) {
    for (Field* field : window.findChildren<Field*>()) {
        if (field->isReadOnly() || mayBeAnother(field))
            continue;
        ++fields;
        CAPTURE(page, field->metaObject()->className(), field->accessibleName().toStdString());
        CHECK(FocusField::of(field) != nullptr);
    }
}

int lookThrough(QWidget& window, const std::string& page) {
    int fields = 0;
    lookForFields<QLineEdit>(window, page, fields);
    lookForFields<QTextEdit>(window, page, fields);
    lookForFields<QPlainTextEdit>(window, page, fields);
    return fields;
}

/// Forms that are open only when somebody asked for them.
const std::vector<QString>& openers() {
    static const std::vector<QString> names{
        QStringLiteral("Reword"),       QStringLiteral("Edit"),
        QStringLiteral("Add a goal"),   QStringLiteral("Add a win"),
        QStringLiteral("Add a person"), QStringLiteral("Add a decision"),
        QStringLiteral("Add: Tag"),     QStringLiteral("Close"),
    };
    return names;
}

} // namespace

TEST_CASE("Whatever a person can type in, on any page and in any form, keeps its words") {
    int all = 0;
    for (const auto& [page, set, due] : stage::scenes()) {
        MainWindow window(stage::theme());
        window.sidebar()->setDue(due);
        stage::show(window);
        set(window);
        stage::settle();
        all += lookThrough(window, page);
        for (const QString& opener : openers())
            for (auto* button : window.findChildren<QPushButton*>())
                if (button->isVisible() && button->accessibleName() == opener) {
                    button->click();
                    break;
                }
        stage::settle();
        all += lookThrough(window, page);
    }
    CaptureWindow capture;
    all += lookThrough(capture, "the small window");
    CHECK(all > 100); // and not none of them
}
